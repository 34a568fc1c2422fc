package org.letapis.domain.entry.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/** The fields of a statement, read from an entry that anybody may have written. */
final class Fields {

  private final Map<String, JsonNode> values = new TreeMap<>();

  private Fields() {}

  static Fields of(Entry entry) {
    Fields fields = new Fields();
    for (Disclosure disclosure : entry.disclosed()) {
      fields.values.put(disclosure.path().toString(), disclosure.value());
    }
    return fields;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue);
  }

  Optional<RecordId> record(String name) {
    JsonNode value = values.get(name);
    if (value == null || !value.isObject()) {
      return Optional.empty();
    }
    try {
      return Optional.of(RecordId.of(value.path("record").asString("")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * @throws IllegalArgumentException when one of them is no entry id
   */
  List<EntryId> entries(String name) {
    List<EntryId> ids = new ArrayList<>();
    JsonNode list = values.get(name);
    if (list != null && list.isArray()) {
      list.values().forEach(e -> ids.add(EntryId.of(Json.string(e))));
    }
    return List.copyOf(ids);
  }

  static Map<FieldPath, JsonNode> begin() {
    return new TreeMap<>();
  }

  static void put(Map<FieldPath, JsonNode> fields, String name, String text) {
    if (!text.isEmpty()) {
      fields.put(FieldPath.of(name), Json.text(text));
    }
  }

  static void put(Map<FieldPath, JsonNode> fields, String name, List<EntryId> entries) {
    fields.put(FieldPath.of(name), Json.array(entries.stream().map(EntryId::toString).toList()));
  }
}
