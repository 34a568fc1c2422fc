package org.letapis.casebook.custom;

import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;
import tools.jackson.databind.JsonNode;

/** Keeps of a definition only what one may hold, whatever else somebody wrote into the record. */
final class Slimmed {

  private static final int LONGEST = 2_000;

  private Slimmed() {}

  static CaseRecord of(CaseRecord state) {
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
    org.letapis.domain.types.Schema.type(state.type())
        .ifPresent(
            type ->
                state.values().entrySet().stream()
                    .filter(value -> type.at(value.getKey()).isPresent())
                    .filter(value -> value.getValue().toString().length() <= LONGEST)
                    .forEach(value -> values.put(value.getKey(), value.getValue())));
    return new CaseRecord(state.id(), state.type(), values);
  }
}
