package org.letapis.foreign;

import java.util.List;

/**
 * One table of a foreign file.
 *
 * @param name as people know it: a sheet, a template, a form
 * @param columns their headings, as they stand there; empty where a column has none
 * @param rows how many there are, or -1 where that is known only at the end
 * @param hidden whether the other program does not show it unless somebody asks
 */
public record ForeignTable(String name, List<String> columns, long rows, boolean hidden) {

  public ForeignTable {
    columns = List.copyOf(columns);
  }

  public ForeignTable(String name, List<String> columns, long rows) {
    this(name, columns, rows, false);
  }
}
