package org.letapis.casebook.intake.register.csv;

/**
 * How much of a table is read before it is refused.
 *
 * @param bytes size of the file
 * @param rows rows below the header
 * @param columns cells in one row
 * @param cell characters (UTF-16 units) in one cell
 * @param row characters in one row, its separators included
 */
public record Bounds(long bytes, long rows, int columns, int cell, int row) {

  /**
   * 256 MiB, a million rows, 200 columns, 100,000 characters a cell, 150,000 a row: the words of a
   * whole row have room in one account.
   */
  public static final Bounds REGISTER = new Bounds(256L << 20, 1_000_000, 200, 100_000, 150_000);
}
