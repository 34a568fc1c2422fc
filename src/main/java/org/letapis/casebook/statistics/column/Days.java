package org.letapis.casebook.statistics.column;

import java.time.LocalDate;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;

/**
 * Between which days something lies.
 *
 * @param first first day, from 1970; {@link #OPEN_FIRST} for open
 * @param last last day; {@link #OPEN_LAST} for open
 * @param why of what nobody knows any day of: code of an absence, or empty
 */
public record Days(int first, int last, String why) {

  public static final int OPEN_FIRST = Integer.MIN_VALUE;
  public static final int OPEN_LAST = Integer.MAX_VALUE;

  /** Nothing is recorded. */
  public static final Days BLANK = new Days(OPEN_FIRST, OPEN_LAST, "");

  static Days of(Optional<PartialDate> date, String why) {
    return date.map(Days::of).orElseGet(() -> new Days(OPEN_FIRST, OPEN_LAST, why));
  }

  /** The days of a date. */
  public static Days of(PartialDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return new Days(
        first == null ? OPEN_FIRST : Math.clamp(first.toEpochDay(), OPEN_FIRST + 1, OPEN_LAST - 1),
        last == null ? OPEN_LAST : Math.clamp(last.toEpochDay(), OPEN_FIRST + 1, OPEN_LAST - 1),
        "");
  }

  /** Whether nobody knows any day. */
  public boolean unknown() {
    return first == OPEN_FIRST && last == OPEN_LAST;
  }

  /** Whether both sides are known. */
  public boolean bounded() {
    return first != OPEN_FIRST && last != OPEN_LAST;
  }
}
