package org.letapis.ui.statistics;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.statistics.count.Counter;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.Measure;

/**
 * A line of the table.
 *
 * @param cells what stands in its columns
 * @param row the group; nothing for the total
 * @param of what each column's figure is made of, the first of which is of the whole line
 */
record FigureLine(List<String> cells, Optional<Bucket> row, List<Of> of) {

  /**
   * What a figure is made of.
   *
   * @param part the column's part, where the line is divided
   */
  record Of(Measure measure, Optional<Bucket> part) {}

  /** What is behind a column. */
  Counter.Cell cell(int column) {
    return new Counter.Cell(row, of.get(Math.clamp(column, 0, of.size() - 1)).part());
  }

  Measure measure(int column) {
    return of.get(Math.clamp(column, 0, of.size() - 1)).measure();
  }
}
