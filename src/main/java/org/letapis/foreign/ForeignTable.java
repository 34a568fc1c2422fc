package org.letapis.foreign;

import java.util.List;

/**
 * One table of a foreign file.
 *
 * @param name as people know it: a sheet, a template, a form
 * @param columns their headings, as they stand there
 * @param rows how many there are, or -1 where that is known only at the end
 */
public record ForeignTable(String name, List<String> columns, long rows) {

  public ForeignTable {
    columns = List.copyOf(columns);
  }
}
