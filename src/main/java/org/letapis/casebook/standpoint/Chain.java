package org.letapis.casebook.standpoint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.Store;
import org.letapis.store.row.EntryRow;

/** Walks along an author's chain, a page at a time. */
public final class Chain {

  private static final int PAGE = 1_000;

  private Chain() {}

  /** The records of which an author wrote entries of a kind. */
  public static Set<RecordId> recordsOf(Store store, AuthorId author, EntryKind kind) {
    Set<RecordId> records = new TreeSet<>();
    List<EntryRow> page = store.entries(author, 0, PAGE);
    while (!page.isEmpty()) {
      for (EntryRow row : page) {
        RecordId record = row.record();
        if (record != null && row.kind().equals(kind.code())) {
          records.add(record);
        }
      }
      page = store.entries(author, page.getLast().seq(), PAGE);
    }
    return records;
  }
}
