package org.letapis.casebook.publication.table;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.FieldPath;
import org.letapis.foreign.ForeignValue;
import tools.jackson.databind.JsonNode;

/**
 * A column of a table.
 *
 * @param heading in the language of the publication
 * @param field code of the field, or of the column of a list, that it tells
 * @param place where what it tells stands, by where the value of its field does
 * @param cell what is written of what stands there
 */
record Column(String heading, String field, UnaryOperator<FieldPath> place, Cell cell) {

  /** What is written of a value. */
  @FunctionalInterface
  interface Cell {
    /**
     * @param at where the value of the field stands
     * @param value what stands at the column's place; never null
     */
    ForeignValue of(String type, FieldPath at, JsonNode value);
  }

  ForeignValue value(String type, FieldPath at, @Nullable JsonNode value) {
    return value == null ? ForeignValue.EMPTY : cell.of(type, at, value);
  }
}
