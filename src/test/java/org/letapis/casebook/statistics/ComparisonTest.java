package org.letapis.casebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.Comparison;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.casebook.statistics.query.Tally;

class ComparisonTest {

  private static CountReport report(Dimension by, LocalDate from, Map<String, Integer> groups) {
    return new CountReport(
        CountQuery.of(Question.DETAINED, by).during(from, null),
        new TreeMap<>(groups)
            .entrySet().stream()
                .map(e -> new CountReport.Row(bucket(e.getKey()), tally(e.getValue()), Map.of()))
                .toList(),
        java.util.List.of(),
        Tally.NONE,
        0,
        0,
        0);
  }

  private static Bucket bucket(String key) {
    return key.isEmpty() ? Bucket.unknown("") : Bucket.of(key);
  }

  private static Tally tally(int people) {
    return new Tally(people, people, 0, 0);
  }

  private static Comparison.Row row(String first, String second, int before, int after) {
    return new Comparison.Row(bucket(first), bucket(second), tally(before), tally(after));
  }

  @Test
  void theFirstMonthStandsBesideTheFirstWhereverThePeriodsLie() {
    Comparison both =
        Comparison.of(
            report(
                Dimension.MONTH,
                LocalDate.of(2020, 11, 5),
                Map.of("2020-11", 4, "2021-01", 2, "", 1)),
            report(
                Dimension.MONTH,
                LocalDate.of(2021, 8, 9),
                Map.of("2021-08", 5, "2021-09", 7, "", 3)));
    assertThat(both.rows())
        .containsExactly(
            row("2020-11", "2021-08", 4, 5),
            row("2020-12", "2021-09", 0, 7),
            row("2021-01", "2021-10", 2, 0),
            row("", "", 1, 3));
  }

  @Test
  void yearsStandBesideYearsAndOneOfUnknownMonthBesideSuch() {
    assertThat(
            Comparison.of(
                    report(Dimension.YEAR, LocalDate.of(2020, 6, 1), Map.of("2020", 4, "2021", 1)),
                    report(Dimension.YEAR, LocalDate.of(2022, 1, 1), Map.of("2022", 6)))
                .rows())
        .containsExactly(row("2020", "2022", 4, 6), row("2021", "2023", 1, 0));
    assertThat(
            Comparison.of(
                    report(Dimension.MONTH, LocalDate.of(2020, 1, 1), Map.of("2020-~", 4)),
                    report(Dimension.MONTH, LocalDate.of(2021, 1, 1), Map.of("2021-~", 6)))
                .rows())
        .containsExactly(row("2020-~", "2021-~", 4, 6));
  }

  @Test
  void otherGroupsStandBesideThemselves() {
    assertThat(
            Comparison.of(
                    report(Dimension.SEX, LocalDate.of(2020, 1, 1), Map.of("male", 4)),
                    report(Dimension.SEX, LocalDate.of(2021, 1, 1), Map.of("female", 6)))
                .rows())
        .containsExactly(row("male", "male", 4, 0), row("female", "female", 0, 6));
  }
}
