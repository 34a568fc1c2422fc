package org.letapis.store.row;

import java.util.List;

/**
 * The newest of many events.
 *
 * @param rows the newest first, those without a date last
 * @param all how many there are
 */
public record Newest(List<RecordRow> rows, int all) {

  public Newest {
    rows = List.copyOf(rows);
  }
}
