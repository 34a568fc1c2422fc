package org.letapis.casebook.statistics.query;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two periods side by side.
 *
 * @param rows each group of either, in the order of the first and then of the second
 * @param first total of the first period
 * @param second total of the second
 */
public record Comparison(List<Row> rows, Tally first, Tally second) {

  public Comparison {
    rows = List.copyOf(rows);
  }

  /** One group in both periods. */
  public record Row(Bucket bucket, Tally first, Tally second) {

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
    List<Bucket> order = new ArrayList<>();
    SortedMap<Bucket, Tally> before = tallies(first, order);
    SortedMap<Bucket, Tally> after = tallies(second, order);
    return new Comparison(
        order.stream()
            .map(
                bucket ->
                    new Row(
                        bucket,
                        before.getOrDefault(bucket, Tally.NONE),
                        after.getOrDefault(bucket, Tally.NONE)))
            .toList(),
        first.total(),
        second.total());
  }

  private static SortedMap<Bucket, Tally> tallies(CountReport report, List<Bucket> order) {
    SortedMap<Bucket, Tally> tallies = new TreeMap<>();
    for (CountReport.Row row : report.rows()) {
      tallies.put(row.bucket(), row.tally());
      if (!order.contains(row.bucket())) {
        order.add(row.bucket());
      }
    }
    return tallies;
  }
}
