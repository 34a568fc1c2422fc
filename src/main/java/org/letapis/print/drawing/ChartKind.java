package org.letapis.print.drawing;

import java.util.Locale;

/** How figures are drawn. */
public enum ChartKind {
  /** A bar for each figure. */
  BAR,
  /** A line for each series. */
  LINE,
  /** A bar for each group, of all its series one after another. */
  STACKED,
  /** A square for each region, where it lies. Only of figures by region. */
  MAP;

  /** What is drawn of figures that may have no map. */
  public ChartKind of(ChartData data) {
    return this == MAP && data.tiles().isEmpty() ? BAR : this;
  }

  /** Stands in label keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
