package org.letapis.casebook.records;

import java.time.Instant;
import java.util.List;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Change;

/**
 * What somebody has typed and not saved. Kept in the vault, never exported.
 *
 * @param change what is typed so far, against the record as it stood; its record id is the draft's
 * @param time when it was last typed in
 * @param unsure values that a reading put in and nobody has looked at
 */
public record Draft(Change change, Instant time, List<FieldPath> unsure) {

  public Draft {
    unsure = List.copyOf(unsure);
  }
}
