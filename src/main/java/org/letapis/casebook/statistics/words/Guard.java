package org.letapis.casebook.statistics.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Tally;

/**
 * What is not told of figures that are published: figures of fewer than {@link CountReport#SMALL}
 * people, and as many others as it takes that such a figure cannot be worked out from the total.
 * All of them look alike, so that nobody knows which is which.
 *
 * @param rows groups whose figures are not told, nor any part of them
 * @param cells parts that are not told of other groups
 * @param nameless whether even how many groups there are would tell: only the total is told
 */
record Guard(Set<Bucket> rows, Map<Bucket, Set<Bucket>> cells, boolean nameless) {

  /** Everything is told. */
  static final Guard NONE = new Guard(Set.of(), Map.of(), false);

  /** For a count that is to be published. */
  static Guard of(CountReport report) {
    Map<Bucket, Integer> people = new HashMap<>();
    Set<Bucket> rows = new HashSet<>();
    for (CountReport.Row row : report.rows()) {
      if (row.counts()) {
        people.put(row.bucket(), counted(row.tally()));
      } else if (counted(row.tally()) < CountReport.SMALL) {
        rows.add(row.bucket()); // In no total: nothing is worked out from it.
      }
    }
    Optional<Set<Bucket>> hidden = hidden(people);
    if (hidden.isEmpty()) {
      return new Guard(Set.of(), Map.of(), true);
    }
    rows.addAll(hidden.get());
    Map<Bucket, Set<Bucket>> cells = new HashMap<>();
    for (CountReport.Row row : report.rows()) {
      Map<Bucket, Integer> parts = new HashMap<>();
      row.parts().forEach((part, tally) -> parts.put(part, counted(tally)));
      Set<Bucket> some = hidden(parts).orElseGet(() -> Set.copyOf(report.splits()));
      if (!some.isEmpty()) {
        cells.put(row.bucket(), some);
      }
    }
    return new Guard(rows, cells, false);
  }

  /** Events that name nobody may be somebody's all the same. */
  private static int counted(Tally tally) {
    return tally.people() == 0 && tally.events() > 0 ? 1 : tally.people();
  }

  /**
   * Which of some figures are not to be told beside their sum: the small ones, and the smallest of
   * the others where these could be worked out else. Whoever subtracts what is told then knows only
   * that one that is not told lies between 1 and {@link CountReport#SMALL} at least.
   *
   * @param figures those that are not told are known to be 1 or more
   * @return nothing where not telling any of them would tell too much still
   */
  static <T extends Comparable<T>> Optional<Set<T>> hidden(Map<T, Integer> figures) {
    List<T> order = new ArrayList<>(figures.keySet());
    order.removeIf(one -> figures.getOrDefault(one, 0) == 0);
    order.sort(
        Comparator.comparing((T one) -> figures.getOrDefault(one, 0))
            .thenComparing(Comparator.naturalOrder()));
    Set<T> hidden = new HashSet<>();
    int sum = 0;
    for (T one : order) {
      int figure = figures.getOrDefault(one, 0);
      boolean small = figure < CountReport.SMALL;
      if (!small && (hidden.isEmpty() || isEnough(hidden.size(), sum))) {
        break;
      }
      hidden.add(one);
      sum += figure;
    }
    return hidden.isEmpty() || isEnough(hidden.size(), sum)
        ? Optional.of(hidden)
        : Optional.empty();
  }

  /** Each of so many may still be anything from 1 to {@link CountReport#SMALL}. */
  private static boolean isEnough(int many, int sum) {
    return many > 1 && sum - (many - 1) >= CountReport.SMALL;
  }

  /** Whether the figures of a row are told. */
  boolean tells(CountReport.Row row) {
    return !rows.contains(row.bucket());
  }

  /** Whether a figure of a part of a row is told. */
  boolean tells(CountReport.Row row, Bucket part) {
    return tells(row) && !cells.getOrDefault(row.bucket(), Set.of()).contains(part);
  }

  /** Whether a total is told. */
  static boolean tells(Tally total) {
    return total.events() == 0 || total.people() >= CountReport.SMALL;
  }

  /** Whether everything is told. */
  boolean isEmpty() {
    return rows.isEmpty() && cells.isEmpty() && !nameless;
  }
}
