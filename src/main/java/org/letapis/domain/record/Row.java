package org.letapis.domain.record;

import java.util.Map;
import java.util.Optional;
import org.letapis.domain.schema.Field;
import tools.jackson.databind.JsonNode;

/**
 * One row of a field of rows.
 *
 * @param id of the row
 * @param cells stored values by column code
 */
public record Row(String id, Map<String, JsonNode> cells) {

  public Row {
    cells = Map.copyOf(cells);
  }

  /** The cell's value; nothing when blank, absent with a reason, or not of the column's kind. */
  public <T> Optional<T> get(Field<T> column) {
    return Values.read(column, cells.get(column.code()));
  }
}
