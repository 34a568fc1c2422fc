package org.letapis.ui.history.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One lane: what belongs together, on as many rows as it takes not to overlap, four at most.
 *
 * @param title what stands before it
 * @param head whether it is a heading alone, with nothing on it
 * @param rows what stands on each
 * @param bars all that stands on it, by beginning
 */
record Lane(String title, boolean head, List<Row> rows, List<Bar> bars) {

  private static final int MOST_ROWS = 4;

  /**
   * One row, by beginning.
   *
   * @param bars what stands on it
   * @param reach the latest end of any up to each, to find what is in sight without looking at all
   */
  record Row(List<Bar> bars, double[] reach) {

    static Row of(List<Bar> bars) {
      double[] reach = new double[bars.size()];
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < reach.length; i++) {
        most = Math.max(most, bars.get(i).until());
        reach[i] = most;
      }
      return new Row(List.copyOf(bars), reach);
    }

    /** The first that may reach past a day. */
    int first(double day) {
      int low = 0;
      int high = reach.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (reach[middle] <= day) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /** A lane of those, in any order. */
  static Lane of(String title, List<Bar> bars) {
    List<Bar> sorted = new ArrayList<>(bars);
    sorted.sort(Comparator.comparingDouble(Bar::from).thenComparingDouble(Bar::until));
    List<List<Bar>> rows = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    for (Bar bar : sorted) {
      // Marks that stand close are drawn as one: they need no rows of their own.
      int row = bar.look().isMark() ? 0 : free(ends, bar.from());
      if (row == ends.size()) {
        ends.add(bar.until());
        rows.add(new ArrayList<>());
      } else {
        ends.set(row, Math.max(ends.get(row), bar.until()));
      }
      rows.get(row).add(bar);
    }
    return new Lane(title, false, rows.stream().map(Row::of).toList(), List.copyOf(sorted));
  }

  static Lane heading(String title) {
    return new Lane(title, true, List.of(), List.of());
  }

  private static int free(List<Double> ends, double from) {
    for (int row = 0; row < ends.size(); row++) {
      if (ends.get(row) <= from) {
        return row;
      }
    }
    return Math.min(ends.size(), MOST_ROWS - 1);
  }
}
