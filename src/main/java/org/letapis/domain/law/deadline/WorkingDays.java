package org.letapis.domain.law.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Which days are worked in Belarus: all but Saturdays, Sundays and the public holidays of Decree
 * 157 of 26 March 1998 that are days off, Radunitsa among them, which follows the Orthodox Easter.
 * The days that the government moves each year are not known beforehand: a casebook's people enter
 * them.
 *
 * @param off further days off
 * @param worked days that are worked all the same, as Saturdays in place of a moved day
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {

  /** Nothing but the rule. */
  public static final WorkingDays USUAL = new WorkingDays(Set.of(), Set.of());

  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 7),
          MonthDay.of(3, 8),
          MonthDay.of(5, 1),
          MonthDay.of(5, 9),
          MonthDay.of(7, 3),
          MonthDay.of(11, 7),
          MonthDay.of(12, 25));

  /** The second of January is a day off since that year. */
  private static final int SECOND_OF_JANUARY = 2020;

  /** Radunitsa is the Tuesday of the second week after Easter. */
  private static final int RADUNITSA = 9;

  public WorkingDays {
    off = Set.copyOf(off);
    worked = Set.copyOf(worked);
  }

  /** Whether people are at work that day. */
  public boolean isWorked(LocalDate day) {
    if (worked.contains(day)) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !off.contains(day) && !isHoliday(day);
  }

  /** Whether it is a public holiday by the rule. */
  public static boolean isHoliday(LocalDate day) {
    boolean second = day.getMonthValue() == 1 && day.getDayOfMonth() == 2;
    return FIXED.contains(MonthDay.from(day))
        || (second && day.getYear() >= SECOND_OF_JANUARY)
        || day.equals(orthodoxEaster(day.getYear()).plusDays(RADUNITSA));
  }

  /** That day, or the first working day after it. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate at = day;
    while (!isWorked(at)) {
      at = at.plusDays(1);
    }
    return at;
  }

  /** The day that is so many working days after another, which itself does not count. */
  public LocalDate after(LocalDate day, int count) {
    LocalDate at = day;
    int left = count;
    while (left > 0) {
      at = at.plusDays(1);
      if (isWorked(at)) {
        left--;
      }
    }
    return at;
  }

  /**
   * The Orthodox Easter by Meeus's Julian algorithm, in the calendar of today; right from 1900 to
   * 2099, in which the calendars are thirteen days apart.
   */
  public static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int days = d + e + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(13);
  }
}
