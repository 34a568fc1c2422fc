package org.letapis.print.drawing;

import java.util.List;

/**
 * Figures to be drawn.
 *
 * @param says what they show
 * @param groups names of the groups, in order
 * @param series one, or several that divide each group
 * @param ofTime whether the groups follow one another in time
 */
public record ChartData(String says, List<String> groups, List<Series> series, boolean ofTime) {

  public ChartData {
    groups = List.copyOf(groups);
    series = List.copyOf(series);
    int size = groups.size();
    if (series.isEmpty() || series.stream().anyMatch(one -> one.values().size() != size)) {
      throw new IllegalArgumentException("not a figure for each group");
    }
  }

  /**
   * Figures of all groups.
   *
   * @param name as the key of the chart has it
   * @param values 0 or more each
   */
  public record Series(String name, List<Integer> values) {
    public Series {
      values = List.copyOf(values);
    }
  }
}
