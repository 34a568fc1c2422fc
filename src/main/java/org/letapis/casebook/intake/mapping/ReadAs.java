package org.letapis.casebook.intake.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the cells of a column are read. */
public enum ReadAs {
  /** As a value of the field's kind. */
  VALUE,
  /** As a whole name, taken apart into the columns of its row. */
  NAME,
  /** As the words of a penalty: its kind, length, regime and fine as far as they surely say it. */
  PENALTY,
  /** The beginning of a range of dates. */
  RANGE_START,
  /** The end of a range of dates. */
  RANGE_END,
  /** What the other program knows the row by. */
  KEY,
  /** What the other program knows other rows by, to which this one refers. */
  REFERENCE,
  /** As rows of a field: a table within a cell, its columns by their headings. */
  GRID,
  /** A file that travels with the table. */
  FILE,
  /** As this program wrote it when it published. */
  OWN,
  /** Words for the account, after the column's heading. */
  NOTE,
  /** Not at all. */
  SKIP;

  /** Stable, lower-case, with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The label's key. */
  public String labelKey() {
    return "intake.read-as." + code();
  }

  /** Whether a column read so has a field. */
  public boolean hasField() {
    return this != KEY && this != NOTE && this != SKIP;
  }

  /** Nothing for a code this build does not know. */
  public static Optional<ReadAs> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
