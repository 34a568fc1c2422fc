package org.letapis.domain.law.deadline;

/**
 * How long something may take and how that is counted.
 *
 * @param length how many units, at least 1
 * @param unit in what it is counted
 * @param counting from when it runs
 * @param rolls whether an end on a day off is put off to the next working day
 */
public record TimeLimit(int length, TimeUnit unit, Counting counting, boolean rolls) {

  /**
   * @throws IllegalArgumentException when the length is none that the unit allows
   */
  public TimeLimit {
    if (length < 1 || length > unit.most()) {
      throw new IllegalArgumentException("length out of bounds");
    }
  }
}
