package org.letapis.casebook.ledger;

import org.letapis.domain.entry.Entry;
import org.letapis.store.row.EntryStatus;

/**
 * An entry and what was decided of it here.
 *
 * @param entry the entry
 * @param status own, or what was decided
 */
public record Known(Entry entry, EntryStatus status) {

  /** Whether its values count in the record as it stands. */
  public boolean counts() {
    return status == EntryStatus.OWN || status == EntryStatus.ACCEPTED;
  }

  /** Whether it waits for a decision, put aside or not. */
  public boolean waits() {
    return status == EntryStatus.PENDING || status == EntryStatus.HELD;
  }
}
