package org.letapis.domain.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.date.PartialDate;

class DeadlineCountTest {

  private final DeadlineCount count = new DeadlineCount(WorkingDays.USUAL);

  private static TimeLimit limit(int length, TimeUnit unit, Counting counting, boolean rolls) {
    return new TimeLimit(length, unit, counting, rolls);
  }

  private static PartialDate day(String day) {
    return PartialDate.day(LocalDate.parse(day));
  }

  private PartialDate end(TimeLimit limit, String began) {
    return count.end(limit, day(began));
  }

  @Test
  void hoursRunFromTheMinute() {
    TimeLimit three = limit(72, TimeUnit.HOURS, Counting.MOMENT, false);
    assertThat(count.end(three, day("2024-02-27").at(LocalTime.of(14, 30))))
        .isEqualTo(day("2024-03-01").at(LocalTime.of(14, 30)));
  }

  @Test
  void hoursThatPassAreCountedWhereClocksWereChanged() {
    TimeLimit day = limit(24, TimeUnit.HOURS, Counting.MOMENT, false);
    // In Belarus clocks went forward an hour on 27 March 2011, for the last time.
    assertThat(count.end(day, day("2011-03-26").at(LocalTime.of(12, 0))))
        .isEqualTo(day("2011-03-27").at(LocalTime.of(13, 0)));
    assertThat(count.end(day, day("2021-03-27").at(LocalTime.of(12, 0))))
        .isEqualTo(day("2021-03-28").at(LocalTime.of(12, 0)));
  }

  @Test
  void hoursFromADayWithoutATimeEndInASpan() {
    TimeLimit twelve = limit(12, TimeUnit.HOURS, Counting.MOMENT, false);
    PartialDate end = end(twelve, "2021-08-12");
    assertThat(end.earliest()).isEqualTo("2021-08-12");
    assertThat(end.latest()).isEqualTo("2021-08-13");
  }

  @Test
  void monthsEndOnTheSameDayOrTheLastOfAShorterMonth() {
    TimeLimit one = limit(1, TimeUnit.MONTHS, Counting.NEXT_DAY, false);
    assertThat(end(one, "2023-01-31")).isEqualTo(day("2023-02-28"));
    assertThat(end(one, "2024-01-31")).isEqualTo(day("2024-02-29"));
    TimeLimit year = limit(1, TimeUnit.YEARS, Counting.NEXT_DAY, false);
    assertThat(end(year, "2024-02-29")).isEqualTo(day("2025-02-28"));
  }

  @Test
  void theFirstDayIncludedEndsADayEarlier() {
    assertThat(end(limit(10, TimeUnit.CALENDAR_DAYS, Counting.NEXT_DAY, false), "2021-08-12"))
        .isEqualTo(day("2021-08-22"));
    assertThat(end(limit(10, TimeUnit.CALENDAR_DAYS, Counting.FIRST_DAY, false), "2021-08-12"))
        .isEqualTo(day("2021-08-21"));
  }

  @Test
  void anEndOnADayOffIsPutOffOnlyWhereTheRuleSaysSo() {
    // 22 August 2021 was a Sunday.
    assertThat(end(limit(10, TimeUnit.CALENDAR_DAYS, Counting.NEXT_DAY, true), "2021-08-12"))
        .isEqualTo(day("2021-08-23"));
    // From 7 January, a holiday, past a day that was moved and worked in its place.
    DeadlineCount moved =
        new DeadlineCount(
            new WorkingDays(Set.of(LocalDate.of(2022, 3, 7)), Set.of(LocalDate.of(2022, 3, 12))));
    TimeLimit two = limit(2, TimeUnit.WORKING_DAYS, Counting.NEXT_DAY, false);
    assertThat(moved.end(two, day("2022-03-04"))).isEqualTo(day("2022-03-10"));
    assertThat(moved.end(two, day("2022-03-10"))).isEqualTo(day("2022-03-12"));
  }

  @Test
  void whatBeganInAMonthEndsInASpanAndAnUnreadDateHasNoEnd() {
    TimeLimit ten = limit(10, TimeUnit.CALENDAR_DAYS, Counting.NEXT_DAY, false);
    PartialDate march = PartialDate.between(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31));
    PartialDate end = count.end(ten, march.about());
    assertThat(end.earliest()).isEqualTo("2022-03-11");
    assertThat(end.latest()).isEqualTo("2022-04-10");
    assertThat(end.circa()).isTrue();
    assertThat(count.end(ten, PartialDate.between(LocalDate.of(2022, 3, 1), null)).latest())
        .isNull();
    assertThat(count.end(ten, PartialDate.unread("увосень")).isUnread()).isTrue();
  }

  @Test
  void orthodoxEasterAndRadunitsaFallWhereTheyFell() {
    assertThat(WorkingDays.orthodoxEaster(2020)).isEqualTo("2020-04-19");
    assertThat(WorkingDays.orthodoxEaster(2021)).isEqualTo("2021-05-02");
    assertThat(WorkingDays.orthodoxEaster(2022)).isEqualTo("2022-04-24");
    assertThat(WorkingDays.orthodoxEaster(2023)).isEqualTo("2023-04-16");
    assertThat(WorkingDays.orthodoxEaster(2024)).isEqualTo("2024-05-05");
    assertThat(WorkingDays.orthodoxEaster(2025)).isEqualTo("2025-04-20");
    assertThat(WorkingDays.isHoliday(LocalDate.of(2021, 5, 11))).isTrue();
    assertThat(WorkingDays.isHoliday(LocalDate.of(2019, 1, 2))).isFalse();
    assertThat(WorkingDays.isHoliday(LocalDate.of(2020, 1, 2))).isTrue();
  }

  @Test
  void whatBeginsLaterNeverEndsEarlierAndWorkingDaysAreAllCounted() {
    Random random = new Random(Seed.get());
    for (int i = 0; i < 3_000; i++) {
      TimeUnit unit = TimeUnit.values()[random.nextInt(TimeUnit.values().length)];
      Counting counting = Counting.values()[random.nextInt(3)];
      TimeLimit limit = limit(1 + random.nextInt(40), unit, counting, random.nextBoolean());
      LocalDate first = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(12_000));
      LocalDate later = first.plusDays(random.nextInt(70));
      PartialDate span = count.end(limit, PartialDate.between(first, later));
      LocalDate a = count.end(limit, PartialDate.day(first)).earliest();
      LocalDate b = count.end(limit, PartialDate.day(later)).latest();
      assertThat(span.earliest()).as("%s %s", limit, first).isEqualTo(a);
      assertThat(span.latest()).as("%s %s", limit, later).isEqualTo(b).isAfterOrEqualTo(a);
      if (limit.rolls()) {
        assertThat(WorkingDays.USUAL.isWorked(a)).isTrue();
      }
      if (unit == TimeUnit.WORKING_DAYS && counting == Counting.NEXT_DAY) {
        long worked =
            first.plusDays(1).datesUntil(a.plusDays(1)).filter(WorkingDays.USUAL::isWorked).count();
        assertThat(worked).isEqualTo(limit.length());
        assertThat(a.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      }
    }
  }

  @Test
  void everyRuleThatComesWithTheProgramNamesItsArticleAndIsStoredWhole() {
    assertThat(DeadlineRules.read())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            rule -> {
              assertThat(rule.act()).isNotEmpty();
              assertThat(rule.article()).isNotEmpty();
              assertThat(DeadlineRule.ofJson(rule.code(), rule.toJson())).isEqualTo(rule);
            })
        .extracting(DeadlineRule::code)
        .doesNotHaveDuplicates();
  }

  @Test
  void aRuleHoldsOnlyWhileItWasLaw() {
    DeadlineRule committee =
        DeadlineRules.read().stream()
            .filter(rule -> rule.code().equals("hrc-after-remedies"))
            .findFirst()
            .orElseThrow();
    assertThat(committee.mayHold(day("2023-02-07"))).isTrue();
    assertThat(committee.mayHold(day("2023-02-08"))).isFalse();
  }
}
