package org.letapis.foreign;

import java.util.List;

/**
 * One row of a foreign table.
 *
 * @param sheet the name of its table as people know it: a sheet, a template, a form
 * @param number where it stands, as the other program counts it, from 1
 * @param cells one for each column of the table; cells that are missing are empty
 */
public record ForeignRow(String sheet, long number, List<ForeignValue> cells) {

  public ForeignRow {
    cells = List.copyOf(cells);
  }
}
