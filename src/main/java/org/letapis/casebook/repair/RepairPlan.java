package org.letapis.casebook.repair;

import java.util.List;
import org.letapis.casebook.check.LostRange;

/**
 * What a repair would do with the sources at hand.
 *
 * @param damaged segments of the journal that would be written again
 * @param findable lost entries that were found elsewhere and fit
 * @param lost entries that would stay lost
 * @param files attached files that are missing or damaged here
 * @param filesFindable how many of those were found
 * @param state how much of the casebook's own state was found that is not here
 * @param remnants records of which the screen still shows more than its readable entries say
 */
public record RepairPlan(
    List<Integer> damaged,
    List<LostRange> findable,
    List<LostRange> lost,
    int files,
    int filesFindable,
    int state,
    int remnants) {

  public RepairPlan {
    damaged = List.copyOf(damaged);
    findable = List.copyOf(findable);
    lost = List.copyOf(lost);
  }

  /** Whether there is anything to do or to know. */
  public boolean isNothing() {
    return damaged.isEmpty()
        && findable.isEmpty()
        && lost.isEmpty()
        && files == 0
        && state == 0
        && remnants == 0;
  }
}
