package org.letapis.foreign;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** What stands in one cell of a foreign table, as typed as its format tells and no more. */
public sealed interface ForeignValue {

  /** Nothing stands there. */
  Empty EMPTY = new Empty();

  /** No value. */
  record Empty() implements ForeignValue {}

  /** Words, as they stand there. */
  record Text(String text) implements ForeignValue {}

  /** A number. */
  record Number(BigDecimal number) implements ForeignValue {}

  /**
   * A day or an instant that the format itself marks as such.
   *
   * @param at local; midnight where only a day is meant
   * @param timed whether the time of day is meant, too
   */
  record Moment(LocalDateTime at, boolean timed) implements ForeignValue {}

  /** Yes or no. */
  record Flag(boolean yes) implements ForeignValue {}

  /**
   * A formula. It is never evaluated.
   *
   * @param source what was to be computed
   * @param last what the other program had computed last, empty where it kept nothing
   */
  record Formula(String source, ForeignValue last) implements ForeignValue {}

  /** Several values of one cell, in their order. */
  record Many(List<ForeignValue> values) implements ForeignValue {

    public Many {
      values = List.copyOf(values);
    }
  }

  /** Rows within a cell, such as a grid of a Martus form. */
  record Grid(List<String> columns, List<List<ForeignValue>> rows) implements ForeignValue {

    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A file that travels with the table.
   *
   * @param name by which {@link ForeignSource#file} gives it
   */
  record FileName(String name) implements ForeignValue {}

  /**
   * What cannot be read.
   *
   * @param raw as it stands there, cut short where it is long
   * @param code why, one of the room's codes
   */
  record Unreadable(String raw, String code) implements ForeignValue {}
}
