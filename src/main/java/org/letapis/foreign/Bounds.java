package org.letapis.foreign;

/**
 * How much of a foreign file is read before it is refused.
 *
 * @param bytes of one text, or of one part of an archive once it is expanded
 * @param archive bytes of an archive, and of all its parts once they are expanded
 * @param tables in one file
 * @param rows of one table
 * @param columns of one table
 * @param cell characters (UTF-16 units) of one cell
 * @param row characters of one row
 * @param members of one archive
 * @param ratio how many times its packed size a large member of an archive may grow to
 * @param depth of elements or values within each other
 */
public record Bounds(
    long bytes,
    long archive,
    int tables,
    long rows,
    int columns,
    int cell,
    int row,
    int members,
    int ratio,
    int depth) {

  /**
   * 512 MiB of text, 4 GiB of archive, 200 tables of a million rows and 1,000 columns, 100,000
   * characters a cell and a million a row, 20,000 members that grow 250-fold, 64 levels.
   */
  public static final Bounds USUAL =
      new Bounds(512L << 20, 4L << 30, 200, 1_000_000, 1_000, 100_000, 1_000_000, 20_000, 250, 64);
}
