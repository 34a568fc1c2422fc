package org.letapis.print.drawing;

import java.util.Locale;

/** How figures are drawn. */
public enum ChartKind {
  /** A bar for each figure. */
  BAR,
  /** A line for each series. */
  LINE,
  /** A bar for each group, of all its series one after another. */
  STACKED;

  /** Stands in label keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
