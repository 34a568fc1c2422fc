package org.letapis.ui.records;

import java.util.Arrays;

/**
 * Shares the room of a table among its columns: each gets what it wants where there is room for
 * all; else what is short stays whole and the longest give up most.
 */
final class ColumnWidths {

  private ColumnWidths() {}

  /**
   * The widths, in the order of what is wanted.
   *
   * @param wanted what each column would fill
   * @param whole which of them are given what they want first of all
   * @param room for all together; none is given more than it wants
   */
  static double[] share(double[] wanted, boolean[] whole, double room) {
    double[] given = wanted.clone();
    if (Arrays.stream(wanted).sum() <= room) {
      return given;
    }
    boolean[] settled = whole.clone();
    double left = room;
    int open = wanted.length;
    for (int i = 0; i < wanted.length; i++) {
      if (whole[i]) {
        left -= wanted[i];
        open--;
      }
    }
    boolean changed = true;
    while (changed && open > 0) {
      changed = false;
      double each = left / open;
      for (int i = 0; i < wanted.length; i++) {
        if (!settled[i] && wanted[i] <= each) {
          settled[i] = true;
          left -= wanted[i];
          open--;
          changed = true;
        }
      }
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!settled[i]) {
        given[i] = Math.max(0, left / open);
      }
    }
    return given;
  }
}
