package org.letapis.domain.date;

/**
 * One word, number or mark of a date as it was told.
 *
 * @param kind what it is
 * @param number the number, the month (1 to 12) or the days ago; else 0
 * @param text as written, in lower case
 * @param english whether it is an English word only
 */
record DateToken(Kind kind, int number, String text, boolean english) {

  enum Kind {
    /** Digits alone: a day or a year. */
    NUMBER,
    /** Day, month and year with dots or slashes. */
    DOTTED,
    /** Year first, as in ISO 8601 and EDTF. */
    ISO,
    CLOCK,
    DASH,
    MONTH,
    /** “До, да, until”: up to a day with that day, up to a month or year without it. */
    UNTIL,
    BEFORE,
    BY,
    AFTER,
    FROM,
    TO,
    BETWEEN,
    AND,
    CIRCA,
    EARLY,
    MIDDLE,
    LATE,
    DAYS_AGO,
    /** Says nothing about the day: “in”, “of the year”. */
    NOISE
  }

  static DateToken of(Kind kind, String text) {
    return new DateToken(kind, 0, text, false);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
