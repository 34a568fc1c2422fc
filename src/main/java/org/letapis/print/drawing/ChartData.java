package org.letapis.print.drawing;

import java.util.List;

/**
 * Figures to be drawn.
 *
 * @param says what they show
 * @param groups names of the groups, in order
 * @param series one, or several that divide each group
 * @param ofTime whether the groups follow one another in time
 * @param tiles where the groups lie on a map; none where they are no regions
 */
public record ChartData(
    String says, List<String> groups, List<Series> series, boolean ofTime, List<Tile> tiles) {

  public ChartData {
    groups = List.copyOf(groups);
    series = List.copyOf(series);
    tiles = List.copyOf(tiles);
    int size = groups.size();
    if (tiles.stream().anyMatch(tile -> tile.group() >= size)) {
      throw new IllegalArgumentException("a region of no group");
    }
    if (series.isEmpty() || series.stream().anyMatch(one -> one.values().size() != size)) {
      throw new IllegalArgumentException("not a figure for each group");
    }
  }

  /** Figures of what is no region. */
  public ChartData(String says, List<String> groups, List<Series> series, boolean ofTime) {
    this(says, groups, series, ofTime, List.of());
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
