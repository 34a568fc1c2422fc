package org.letapis.casebook.answer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.row.EntryRow;

/** Walks along an author's chain, a page at a time. */
final class Chain {

  private static final int PAGE = 1_000;

  private Chain() {}

  /** The records of which an author wrote entries of a kind. */
  static Set<RecordId> recordsOf(Ledger ledger, AuthorId author, EntryKind kind) {
    Set<RecordId> records = new TreeSet<>();
    List<EntryRow> page = ledger.store().entries(author, 0, PAGE);
    while (!page.isEmpty()) {
      for (EntryRow row : page) {
        RecordId record = row.record();
        if (record != null && row.kind().equals(kind.code())) {
          records.add(record);
        }
      }
      page = ledger.store().entries(author, page.getLast().seq(), PAGE);
    }
    return records;
  }
}
