package org.letapis.domain.law.deadline;

/** In what a time limit is counted; codes are those of the vocabulary {@code deadline-unit}. */
public enum TimeUnit {
  HOURS("hours", 24 * 366 * 10),
  CALENDAR_DAYS("calendar-days", 10_000),
  WORKING_DAYS("working-days", 2_500),
  MONTHS("months", 1_200),
  YEARS("years", 100);

  private final String code;
  private final int most;

  TimeUnit(String code, int most) {
    this.code = code;
    this.most = most;
  }

  /** Stored; never renamed. */
  public String code() {
    return code;
  }

  /** The longest there may be. */
  public int most() {
    return most;
  }

  /**
   * The one of that code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static TimeUnit of(String code) {
    for (TimeUnit one : values()) {
      if (one.code.equals(code)) {
        return one;
      }
    }
    throw new IllegalArgumentException("no such unit");
  }
}
