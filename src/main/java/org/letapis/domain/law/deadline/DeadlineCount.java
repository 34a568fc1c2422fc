package org.letapis.domain.law.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;

/**
 * Counts when a time limit ends. What began on some day of a span ends on some day of a span. Times
 * of day are those of Belarus, hours are hours that pass, also where its clocks were changed (the
 * last time in 2011).
 *
 * @param days which days are worked
 */
public record DeadlineCount(WorkingDays days) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Minsk");

  /**
   * The last day, and hour where it is known, on which it is in time.
   *
   * @param began when it began to run; of what nobody can read as a date, the end is not known
   *     either
   */
  public PartialDate end(TimeLimit limit, PartialDate began) {
    if (began.isUnread()) {
      return PartialDate.unread(began.words().isEmpty() ? "?" : began.words());
    }
    LocalTime time = limit.counting() == Counting.MOMENT ? began.time() : null;
    LocalDate first = began.earliest();
    PartialDate due;
    if (time != null && first != null) {
      due = timed(limit, first, time);
    } else {
      due =
          PartialDate.between(
              first == null ? null : bound(limit, first, false),
              began.latest() == null ? null : bound(limit, began.latest(), true));
    }
    return began.circa() ? due.about() : due;
  }

  private PartialDate timed(TimeLimit limit, LocalDate day, LocalTime time) {
    if (limit.unit() != TimeUnit.HOURS) {
      LocalDate last = day(limit, day);
      LocalDate end = rolled(limit, last);
      // Put off to another day, it ends with that day.
      return end.equals(last) ? PartialDate.day(end).at(time) : PartialDate.day(end);
    }
    ZonedDateTime end = day.atTime(time).atZone(ZONE).plusHours(limit.length());
    LocalDate rolled = rolled(limit, end.toLocalDate());
    return rolled.equals(end.toLocalDate())
        ? PartialDate.day(rolled).at(end.toLocalTime())
        : PartialDate.day(rolled);
  }

  private @Nullable LocalDate bound(TimeLimit limit, LocalDate day, boolean last) {
    if (limit.unit() != TimeUnit.HOURS) {
      return rolled(limit, day(limit, day));
    }
    // Of the day only that it is known: from its first minute to its last.
    ZonedDateTime from =
        last ? day.plusDays(1).atStartOfDay(ZONE).minusMinutes(1) : day.atStartOfDay(ZONE);
    return rolled(limit, from.plusHours(limit.length()).toLocalDate());
  }

  private LocalDate day(TimeLimit limit, LocalDate began) {
    int early = limit.counting() == Counting.FIRST_DAY ? 1 : 0;
    return switch (limit.unit()) {
      case HOURS -> throw new IllegalStateException("hours have no last day of their own");
      case CALENDAR_DAYS -> began.plusDays((long) limit.length() - early);
      case WORKING_DAYS -> days.after(began.minusDays(early), limit.length());
      // A month without that day ends it on its own last day, as plusMonths has it.
      case MONTHS -> began.plusMonths(limit.length()).minusDays(early);
      case YEARS -> began.plusYears(limit.length()).minusDays(early);
    };
  }

  private LocalDate rolled(TimeLimit limit, LocalDate day) {
    return limit.rolls() ? days.onOrAfter(day) : day;
  }
}
