package org.letapis.casebook.repair;

import java.util.List;
import org.letapis.casebook.check.LostRange;

/**
 * What a repair did. All of it is on disk.
 *
 * @param filled entries that are here again
 * @param lost entries that stay lost; noted, and filled by a later repair that finds them
 * @param files how many attached files are here again
 * @param filesLost SHA-256 of those that are not
 * @param aside names of the damaged segments that were kept
 * @param state how much of the casebook's own state is here again
 * @param remnants how many records keep, as a new change, what was still shown of lost ones
 * @param newAuthor whether a new author was begun, as part of the former chain is gone
 */
public record RepairReport(
    List<LostRange> filled,
    List<LostRange> lost,
    int files,
    List<String> filesLost,
    List<String> aside,
    int state,
    int remnants,
    boolean newAuthor) {

  public RepairReport {
    filled = List.copyOf(filled);
    lost = List.copyOf(lost);
    filesLost = List.copyOf(filesLost);
    aside = List.copyOf(aside);
  }

  /** Whether nothing is missing any more. */
  public boolean isWhole() {
    return lost.isEmpty() && filesLost.isEmpty();
  }
}
