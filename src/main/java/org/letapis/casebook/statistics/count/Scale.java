package org.letapis.casebook.statistics.count;

import org.letapis.casebook.statistics.column.Detail.Length;

/** Groups of numbers: each has all above the last one up to its bound. */
public final class Scale {

  /** How long sentences are: up to 15 days, 3 months, 1, 2, 3, 5, 7, 10, 15 years, and more. */
  public static final Scale SENTENCE =
      new Scale(
          15,
          Length.days(3, 0),
          Length.days(12, 0),
          Length.days(24, 0),
          Length.days(36, 0),
          Length.days(60, 0),
          Length.days(84, 0),
          Length.days(120, 0),
          Length.days(180, 0));

  /** For life. */
  public static final int LIFE = SENTENCE.size();

  /** A penalty that does not run for a time. */
  public static final int NO_TERM = LIFE + 1;

  /** Days until a release: 3, 15, 30, 91, 183, 365, 730, 1,826, and more. */
  public static final Scale RELEASE = new Scale(3, 15, 30, 91, 183, 365, 730, 1_826);

  /** No release is recorded. */
  public static final int NOT_RELEASED = RELEASE.size();

  /** Ages in years: under 14, 14 to 17, 18 to 24, then tens, 65 and more. */
  public static final Scale AGE = new Scale(13, 17, 24, 34, 44, 54, 64);

  /** So often or more is one group. */
  public static final int OFTEN = 5;

  private final int[] bounds;

  private Scale(int... bounds) {
    this.bounds = bounds;
  }

  /** How many groups there are. */
  public int size() {
    return bounds.length + 1;
  }

  /** The group of a number, from 0. */
  public int of(long number) {
    int group = 0;
    while (group < bounds.length && number > bounds[group]) {
      group++;
    }
    return group;
  }
}
