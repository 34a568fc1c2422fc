package org.letapis.casebook.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.letapis.domain.date.PartialDate;

/** Dates as witnesses tell them: mostly a day, sometimes less, never wrong. */
final class Told {

  private Told() {}

  /** A day that is remembered: of ten, seven exactly, the others less and less so. */
  static PartialDate day(Dice dice, LocalDate day, Words words, boolean belarusian) {
    int roll = dice.below(100);
    if (roll < 70) {
      return PartialDate.day(day);
    }
    YearMonth month = YearMonth.from(day);
    if (roll < 82) {
      PartialDate some = PartialDate.between(month.atDay(1), month.atEndOfMonth());
      return dice.percent(40) ? some.said(words.say(dice, "when", belarusian)) : some;
    }
    if (roll < 88) {
      return PartialDate.between(day.minusDays(dice.below(3)), day.plusDays(1 + dice.below(3)));
    }
    if (roll < 93) {
      return PartialDate.day(day).about();
    }
    if (roll < 96) {
      return PartialDate.between(null, day.plusDays(1 + dice.below(10)));
    }
    if (roll < 98) {
      return PartialDate.between(day.minusDays(1 + dice.below(10)), null);
    }
    return PartialDate.between(
        LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
  }

  /** A day and most often the time, within those hours. */
  static PartialDate moment(
      Dice dice, LocalDate day, int fromHour, int hours, Words words, boolean belarusian) {
    if (!dice.percent(60)) {
      return day(dice, day, words, belarusian);
    }
    int minutes = (fromHour * 60 + dice.below(hours * 12) * 5) % (24 * 60);
    return PartialDate.day(day).at(LocalTime.of(minutes / 60, minutes % 60));
  }
}
