package org.letapis.domain.record;

import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Further values that were given for a field and not ruled out, beside the one that stands in it:
 * {@code start~also}, a list of values in the field's stored form.
 */
public final class Alternatives {

  private static final String TAIL = "~also";

  private Alternatives() {}

  /** Where the alternatives of the value at a path are stored. */
  public static FieldPath of(FieldPath value) {
    String row = value.row();
    String column = value.column();
    return row == null || column == null
        ? FieldPath.of(value.field() + TAIL)
        : FieldPath.cell(value.field(), row, column + TAIL);
  }

  /** Stored form. */
  public static JsonNode toJson(List<JsonNode> values) {
    ArrayNode list = Json.array();
    values.forEach(list::add);
    return list;
  }

  /** The values of the stored form; none when it is none. */
  public static List<JsonNode> ofJson(JsonNode json) {
    return json.isArray() ? new ArrayList<>(json.values()) : List.of();
  }
}
