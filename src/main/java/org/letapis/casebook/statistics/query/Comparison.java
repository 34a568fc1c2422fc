package org.letapis.casebook.statistics.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Two periods side by side: the same groups, and of months or years the first beside the first.
 *
 * @param rows each group of either, in the order of the first and then of the second
 * @param first total of the first period
 * @param second total of the second
 */
public record Comparison(List<Row> rows, Tally first, Tally second) {

  public Comparison {
    rows = List.copyOf(rows);
  }

  /**
   * One group in both periods.
   *
   * @param bucket the group in the first period
   * @param beside the group in the second: another one of months and years only
   */
  public record Row(Bucket bucket, Bucket beside, Tally first, Tally second) {

    /** How many more there are in the second. */
    public int change(Measure measure) {
      return second.of(measure) - first.of(measure);
    }

    /** The same in per cent of the first; nothing where there was none in it. */
    public java.util.OptionalDouble percent(Measure measure) {
      int before = first.of(measure);
      return before == 0
          ? java.util.OptionalDouble.empty()
          : java.util.OptionalDouble.of(100.0 * change(measure) / before);
    }
  }

  /** Puts two counts of the same groups side by side. */
  public static Comparison of(CountReport first, CountReport second) {
    Optional<Step> step = step(first, second);
    List<Bucket> order = new ArrayList<>();
    SortedMap<Bucket, Tally> before = tallies(first, order, bucket -> bucket);
    SortedMap<Bucket, Tally> after =
        tallies(second, order, bucket -> step.map(s -> s.back(bucket)).orElse(bucket));
    if (step.isPresent()) {
      order.sort(null);
    }
    return new Comparison(
        order.stream()
            .map(
                bucket ->
                    new Row(
                        bucket,
                        step.map(s -> s.on(bucket)).orElse(bucket),
                        before.getOrDefault(bucket, Tally.NONE),
                        after.getOrDefault(bucket, Tally.NONE)))
            .toList(),
        first.total(),
        second.total());
  }

  @FunctionalInterface
  private interface Place {
    Bucket of(Bucket bucket);
  }

  private static SortedMap<Bucket, Tally> tallies(
      CountReport report, List<Bucket> order, Place place) {
    SortedMap<Bucket, Tally> tallies = new TreeMap<>();
    for (CountReport.Row row : report.rows()) {
      Bucket bucket = place.of(row.bucket());
      tallies.put(bucket, row.tally());
      if (!order.contains(bucket)) {
        order.add(bucket);
      }
    }
    return tallies;
  }

  /** How far the periods lie apart; nothing where groups do not follow one another in time. */
  private static Optional<Step> step(CountReport first, CountReport second) {
    if (!first.query().by().ofTime()) {
      return Optional.empty();
    }
    Optional<YearMonth> from = begin(first);
    Optional<YearMonth> to = begin(second);
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step(Math.toIntExact(ChronoUnit.MONTHS.between(from.get(), to.get()))));
  }

  /** The first month of a period; of one without a beginning, the first in which something was. */
  private static Optional<YearMonth> begin(CountReport report) {
    LocalDate from = report.query().from();
    if (from != null) {
      return Optional.of(
          report.query().by() == Dimension.YEAR
              ? YearMonth.of(from.getYear(), 1)
              : YearMonth.from(from));
    }
    return report.rows().stream()
        .map(row -> Step.month(row.bucket()))
        .flatMap(month -> Optional.ofNullable(month).stream())
        .min(YearMonth::compareTo);
  }

  /**
   * From one period to the other.
   *
   * @param months how many later the second begins
   */
  private record Step(int months) {

    /** The month of a group, the first of a year; null of one that has no place in time. */
    static @Nullable YearMonth month(Bucket bucket) {
      String key = bucket.key();
      if (bucket.kind() != Bucket.Kind.VALUE || key.endsWith(Bucket.OWN)) {
        return null;
      }
      return key.lastIndexOf('-') > 0 ? YearMonth.parse(key) : Year.parse(key).atMonth(1);
    }

    Bucket on(Bucket bucket) {
      return moved(bucket, months);
    }

    Bucket back(Bucket bucket) {
      return moved(bucket, -months);
    }

    private static Bucket moved(Bucket bucket, int by) {
      YearMonth month = month(bucket);
      if (month != null) {
        YearMonth then = month.plusMonths(by);
        boolean year = bucket.key().lastIndexOf('-') <= 0;
        return Bucket.of(year ? Year.of(then.getYear()).toString() : then.toString());
      }
      // A year of which the month is not known goes by whole years.
      String key = bucket.key();
      boolean within = bucket.kind() == Bucket.Kind.VALUE && key.endsWith("-" + Bucket.OWN);
      return within && by % 12 == 0
          ? Bucket.within(Integer.parseInt(key.substring(0, key.lastIndexOf('-'))) + by / 12)
          : bucket;
    }
  }
}
