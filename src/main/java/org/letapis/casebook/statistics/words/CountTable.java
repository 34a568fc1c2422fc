package org.letapis.casebook.statistics.words;

import java.util.List;

/**
 * Figures as a table of words.
 *
 * @param title what is counted
 * @param says how it is counted
 * @param period when
 * @param columns heads; the first is of the groups
 * @param rows as many cells each as there are columns
 * @param notes what is to be known of the figures
 */
public record CountTable(
    String title,
    String says,
    String period,
    List<String> columns,
    List<List<String>> rows,
    List<String> notes) {

  public CountTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }
}
