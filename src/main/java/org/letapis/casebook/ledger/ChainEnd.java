package org.letapis.casebook.ledger;

import java.util.List;
import java.util.Optional;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.store.Store;
import org.letapis.store.row.EntryRow;

/** Where a chain ends as far as anything of it is known. */
final class ChainEnd {

  private static final int PAGE = 1_000;

  private ChainEnd() {}

  static Optional<ChainHead> of(Store store, AuthorId author) {
    Optional<ChainHead> end = store.head(author);
    List<EntryRow> page = store.entries(author, end.map(ChainHead::seq).orElse(0L), PAGE);
    while (!page.isEmpty()) {
      EntryRow row = page.getLast();
      end = Optional.of(new ChainHead(author, row.seq(), row.id()));
      page = store.entries(author, row.seq(), PAGE);
    }
    return end;
  }
}
