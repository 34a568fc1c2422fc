package org.letapis.casebook.statistics.words;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Tally;

/** Months or years one after another, those in which nothing was among them. */
final class Timeline {

  /** A longer time is drawn without its empty months. */
  private static final int MOST = 600;

  private Timeline() {}

  /** Whether a group has its place in time. */
  static boolean has(Bucket bucket) {
    return bucket.kind() == Bucket.Kind.VALUE && !bucket.key().endsWith(Bucket.OWN);
  }

  static List<CountReport.Row> of(List<CountReport.Row> rows, Dimension by) {
    SortedMap<String, CountReport.Row> there = new TreeMap<>();
    rows.stream().filter(row -> has(row.bucket())).forEach(r -> there.put(r.bucket().key(), r));
    if (there.isEmpty()) {
      return List.of();
    }
    List<CountReport.Row> all = new ArrayList<>();
    String key = there.firstKey();
    while (all.size() < MOST && key.compareTo(there.lastKey()) <= 0) {
      CountReport.Row known = there.get(key);
      all.add(known == null ? new CountReport.Row(Bucket.of(key), Tally.NONE, Map.of()) : known);
      key =
          by == Dimension.YEAR
              ? Year.parse(key).plusYears(1).toString()
              : YearMonth.parse(key).plusMonths(1).toString();
    }
    return all.size() < MOST ? all : List.copyOf(there.values());
  }

  /** Short: a month as figures. */
  static String name(String key) {
    int dash = key.lastIndexOf('-');
    return dash <= 0 || key.endsWith(Bucket.OWN)
        ? key
        : key.substring(dash + 1) + "." + key.substring(0, dash);
  }
}
