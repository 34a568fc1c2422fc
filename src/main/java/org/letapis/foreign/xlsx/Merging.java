package org.letapis.foreign.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letapis.foreign.ForeignValue;

/** Carries the value of cells that were made one down to all of their rows. */
final class Merging {

  private final List<MergedArea> coming;
  private final Map<MergedArea, ForeignValue> open = new HashMap<>();
  private int next;

  Merging(List<MergedArea> merged) {
    this.coming = new ArrayList<>(merged);
    this.coming.sort(Comparator.comparingLong(MergedArea::first));
  }

  /** Rows come in their order. */
  void fill(long row, List<ForeignValue> cells) {
    open.keySet().removeIf(area -> area.last() < row);
    open.forEach(
        (area, value) -> {
          if (cells.get(area.column()).equals(ForeignValue.EMPTY)) {
            cells.set(area.column(), value);
          }
        });
    while (next < coming.size() && coming.get(next).first() <= row) {
      MergedArea area = coming.get(next++);
      if (area.first() == row && area.column() < cells.size()) {
        open.put(area, cells.get(area.column()));
      }
    }
  }
}
