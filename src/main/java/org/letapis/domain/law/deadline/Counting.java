package org.letapis.domain.law.deadline;

/** From when a time limit runs. */
public enum Counting {
  /** From the moment itself: a time of day stays what it was. */
  MOMENT("moment"),
  /** From the day after; it ends with the end of its last day. */
  NEXT_DAY("next-day"),
  /** The day it begins on is the first: it ends a day earlier than from the next day. */
  FIRST_DAY("first-day");

  private final String code;

  Counting(String code) {
    this.code = code;
  }

  /** Stored; never renamed. */
  public String code() {
    return code;
  }

  /**
   * The one of that code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Counting of(String code) {
    for (Counting one : values()) {
      if (one.code.equals(code)) {
        return one;
      }
    }
    throw new IllegalArgumentException("no such counting");
  }
}
