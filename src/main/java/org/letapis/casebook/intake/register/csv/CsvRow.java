package org.letapis.casebook.intake.register.csv;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line line of the file where it begins, counted from 1
 * @param number of the row below the header, counted from 1
 * @param cells as they stand in the file
 */
public record CsvRow(long line, long number, List<String> cells) {

  public CsvRow {
    cells = List.copyOf(cells);
  }

  /** The cell at a place counted from 0; empty where the row is shorter. */
  public String cell(int place) {
    return place < cells.size() ? cells.get(place) : "";
  }

  /** Whether nothing but white space stands in it. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
