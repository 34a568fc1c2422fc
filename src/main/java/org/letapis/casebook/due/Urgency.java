package org.letapis.casebook.due;

import java.time.LocalDate;
import org.letapis.domain.date.PartialDate;

/** How soon something is due, as the board groups it. */
public enum Urgency {
  OVERDUE,
  TODAY,
  WEEK,
  LATER,
  UNDATED;

  private static final int DAYS = 7;

  /** Of what is due on some day; what may be today counts as today, lest it be missed. */
  static Urgency of(PartialDate due, LocalDate today) {
    LocalDate first = due.earliest();
    LocalDate last = due.latest();
    if (last != null && last.isBefore(today)) {
      return OVERDUE;
    }
    if (last == null && (first == null || !first.isAfter(today))) {
      return UNDATED;
    }
    if (first == null || !first.isAfter(today)) {
      return TODAY;
    }
    return first.isAfter(today.plusDays(DAYS)) ? LATER : WEEK;
  }
}
