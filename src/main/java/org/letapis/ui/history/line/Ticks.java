package org.letapis.ui.history.line;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the time axis has lines, and what is written at them. */
final class Ticks {

  /** Pixels between two lines at least. */
  private static final double ROOM = 74;

  private static final List<Period> STEPS =
      List.of(
          Period.ofDays(1),
          Period.ofDays(7),
          Period.ofMonths(1),
          Period.ofMonths(3),
          Period.ofYears(1),
          Period.ofYears(2),
          Period.ofYears(5),
          Period.ofYears(10),
          Period.ofYears(50));

  private Ticks() {}

  /** A line at the beginning of a day. */
  record Tick(LocalDate day, Period step) {

    /** Whether a year begins there. */
    boolean isYear() {
      return day.getDayOfYear() == 1;
    }

    /** What is written at it. */
    String words(Locale locale) {
      if (step.getYears() > 0 || isYear() && step.getMonths() > 0) {
        return String.valueOf(day.getYear());
      }
      String month =
          DateFormatSymbols.getInstance(locale)
              .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED)[
              day.getMonthValue() - 1];
      String number = step.getMonths() > 0 ? "" : day.getDayOfMonth() + " ";
      String year = isYear() ? " " + day.getYear() : "";
      return number + month + year;
    }
  }

  /** The lines in sight. */
  static List<Tick> of(TimeScale scale, double width) {
    Period step =
        STEPS.stream()
            .filter(s -> days(s) * scale.perDay() >= ROOM)
            .findFirst()
            .orElse(STEPS.getLast());
    LocalDate last = LocalDate.ofEpochDay((long) scale.day(width));
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = first(scale, step); !day.isAfter(last); day = day.plus(step)) {
      ticks.add(new Tick(day, step));
    }
    return ticks;
  }

  private static double days(Period step) {
    return step.toTotalMonths() * 30.4 + step.getDays();
  }

  private static LocalDate first(TimeScale scale, Period step) {
    LocalDate left = LocalDate.ofEpochDay((long) Math.floor(scale.left()));
    if (step.getYears() > 0) {
      int year = Math.floorDiv(left.getYear(), step.getYears()) * step.getYears();
      return LocalDate.of(year, 1, 1);
    }
    if (step.getMonths() > 0) {
      int month = (left.getMonthValue() - 1) / step.getMonths() * step.getMonths() + 1;
      return LocalDate.of(left.getYear(), month, 1);
    }
    return step.getDays() == 1 ? left : left.minusDays(left.getDayOfWeek().getValue() - 1L);
  }
}
