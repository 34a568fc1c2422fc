package org.letapis.casebook.statistics.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.casebook.statistics.query.Tally;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

class GuardTest {

  private static final int TABLES = 3_000;
  private static final CountWords WORDS =
      new CountWords(new GroupWords(Labels.of(Language.ENGLISH), Map.of()), true);

  @Test
  void noSmallFigureIsToldOrCanBeWorkedOutFromTheOthersAndTheirSum() {
    Random random = new Random(Seed.get());
    for (int i = 0; i < TABLES; i++) {
      Map<String, Integer> figures = new TreeMap<>();
      int groups = 1 + random.nextInt(6);
      for (int g = 0; g < groups; g++) {
        figures.put("g" + g, random.nextInt(random.nextBoolean() ? 5 : 12));
      }
      Optional<Set<String>> hidden = Guard.hidden(figures);
      if (hidden.isPresent()) {
        figures.forEach(
            (group, figure) ->
                assertThat(figure == 0 || figure >= 5 || hidden.get().contains(group))
                    .as("%s %s", figures, hidden)
                    .isTrue());
        hidden.get().forEach(group -> maybeAnything(figures, hidden.get(), group));
      } else {
        // Only then: all of them together say too much.
        assertThat(figures.values()).as("%s", figures).allMatch(figure -> figure < 5);
      }
    }
  }

  /** What a reader who adds and subtracts can still believe of a figure that is not told. */
  private static void maybeAnything(Map<String, Integer> figures, Set<String> hidden, String one) {
    int left = 0;
    for (String group : hidden) {
      left += Optional.ofNullable(figures.get(group)).orElseThrow();
    }
    Set<Integer> believable = new TreeSet<>();
    for (int figure = 1; figure <= left; figure++) {
      if (divides(left - figure, hidden.size() - 1)) {
        believable.add(figure);
      }
    }
    assertThat(believable).as("%s of %s, %s", one, figures, hidden).contains(1, 2, 3, 4, 5);
  }

  /** Whether so much can be so many figures of 1 or more. */
  private static boolean divides(int sum, int among) {
    if (among == 0) {
      return sum == 0;
    }
    for (int first = 1; first <= sum; first++) {
      if (divides(sum - first, among - 1)) {
        return true;
      }
    }
    return false;
  }

  private static CountReport report(Map<String, Integer> people) {
    List<CountReport.Row> rows = new ArrayList<>();
    people.forEach((key, n) -> rows.add(new CountReport.Row(Bucket.of(key), tally(n), Map.of())));
    int all = people.values().stream().mapToInt(Integer::intValue).sum();
    return new CountReport(
        CountQuery.of(Question.DETAINED, Dimension.SEX), rows, List.of(), tally(all), 0, 0, 0);
  }

  private static Tally tally(int people) {
    return new Tally(people, people, 0, people);
  }

  @Test
  void aSingleSmallGroupTakesTheNextSmallestWithIt() {
    CountTable table =
        WORDS.table(
            report(new TreeMap<>(Map.of("female", 3, "male", 40, "other", 12))), Measure.PEOPLE);
    assertThat(table.rows())
        .extracting(row -> row.get(1))
        .containsExactly("withheld", "40", "withheld", "55");
    assertThat(table.notes()).anyMatch(note -> note.startsWith("“Withheld”"));
    assertThat(WORDS.chart(report(Map.of("female", 3, "male", 40)), Measure.PEOPLE).series())
        .allSatisfy(series -> assertThat(series.values()).containsOnly(0));
  }

  @Test
  void groupsThatAreAllTooSmallAreNotEvenNamed() {
    CountTable table =
        WORDS.table(report(Map.of("female", 1, "male", 1, "other", 3)), Measure.PEOPLE);
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst()).contains("5");
  }

  @Test
  void aSmallTotalIsNotToldInNotesEither() {
    CountTable table = WORDS.table(report(Map.of("female", 2)), Measure.PEOPLE);
    assertThat(table.rows().getLast()).doesNotContain("2");
    assertThat(table.notes()).noneMatch(note -> note.contains("2 "));
  }
}
