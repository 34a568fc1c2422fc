package org.letapis.casebook.intake.row;

import java.util.List;
import java.util.Optional;

/**
 * What one row says.
 *
 * @param sheet name of its table
 * @param number where it stands, as the other program counts it
 * @param digest of all that stands in it
 * @param repeated whether the very same stood in an earlier row
 * @param drafts the records it makes or speaks of; none where it says nothing
 * @param troubles cells that were not read, or not without doubt
 * @param promised records that its cells refer to
 */
public record RowDraft(
    String sheet,
    long number,
    long digest,
    boolean repeated,
    List<Draft> drafts,
    List<Trouble> troubles,
    List<Promise> promised) {

  /** One that says nothing. */
  static RowDraft of(String sheet, long number, long digest, boolean repeated) {
    return new RowDraft(sheet, number, digest, repeated, List.of(), List.of(), List.of());
  }

  /** The person it is about, if any. */
  public Optional<Draft> person() {
    return drafts.stream().filter(draft -> draft.type().equals("person")).findFirst();
  }
}
