package org.letapis.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * What another program wrote, opened for reading. Whatever its format is, it is read as tables of
 * rows, which are streamed and never kept. Everything in it is hostile: sizes, counts and depths
 * are bounded before they are spent.
 */
public interface ForeignSource extends AutoCloseable {

  /** Its tables, in the order in which they stand. */
  List<ForeignTable> tables();

  /**
   * Reads a table from its first row to its last. It may be read again.
   *
   * @param table which one, from 0
   * @param rows given each row; what it throws ends the reading
   * @throws org.letapis.domain.problem.Problem where the file breaks its format or a bound, with
   *     the place
   */
  void read(int table, Consumer<ForeignRow> rows) throws IOException;

  /**
   * A file that travels with the tables.
   *
   * @param name as a {@link ForeignValue.FileName} says
   * @throws org.letapis.domain.problem.Problem where there is none, or it breaks a bound
   */
  InputStream file(String name) throws IOException;

  @Override
  void close() throws IOException;
}
