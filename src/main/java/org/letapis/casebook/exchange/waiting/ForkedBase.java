package org.letapis.casebook.exchange.waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.casebook.exchange.memory.ForkFound;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.EntryId;
import org.letapis.store.row.EntryRow;

/**
 * Finds forks by what a bundle builds on: its chain goes on from an entry that has a number of
 * which another entry is here. The author's signed head in the bundle covers it.
 */
public final class ForkedBase {

  private ForkedBase() {}

  public static List<ForkFound> of(
      Ledger ledger, VerifiedBundle bundle, List<MissingPart> missing, Instant now) {
    List<ForkFound> forks = new ArrayList<>();
    for (MissingPart part : missing) {
      boolean covered =
          bundle.heads().stream().anyMatch(head -> head.head().author().equals(part.author()));
      List<EntryId> here =
          ledger.store().entries(part.author(), part.seq() - 1, 2).stream()
              .filter(row -> row.seq() == part.seq())
              .map(EntryRow::id)
              .toList();
      if (covered && !here.isEmpty()) {
        List<EntryId> both = new ArrayList<>(here);
        both.add(part.id());
        forks.add(new ForkFound(part.author(), part.seq(), both, now, bundle.signer().authorId()));
      }
    }
    return forks;
  }
}
