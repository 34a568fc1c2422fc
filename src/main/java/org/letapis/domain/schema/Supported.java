package org.letapis.domain.schema;

import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a record a source speaks of: fields by their paths, and what somebody wrote in words
 * before fields could be chosen.
 *
 * @param fields where the values it supports are stored; those of fields this build does not know
 *     included
 * @param words in a person's own words; may be empty
 */
public record Supported(List<FieldPath> fields, String words) {

  private static final int MOST = 500;

  public Supported {
    fields = fields.stream().distinct().sorted().toList();
  }

  /** Supports nothing yet. */
  public static Supported nothing() {
    return new Supported(List.of(), "");
  }

  public boolean isEmpty() {
    return fields.isEmpty() && words.isEmpty();
  }

  /** The same with a field added or taken away. */
  public Supported with(FieldPath path, boolean supported) {
    List<FieldPath> next = new ArrayList<>(fields);
    next.remove(path);
    if (supported) {
      next.add(path);
    }
    return new Supported(next, words);
  }

  /** Stored form: {@code {"fields":["person","start"],"words":"…"}}. */
  JsonNode toJson() {
    ObjectNode json = Json.object();
    if (!fields.isEmpty()) {
      ArrayNode paths = json.putArray("fields");
      fields.forEach(path -> paths.add(path.toString()));
    }
    if (!words.isEmpty()) {
      json.put("words", words);
    }
    return json;
  }

  /** Reads the stored form; a text alone, as earlier builds wrote it, is words. */
  static Supported ofJson(JsonNode json) {
    if (json.isString()) {
      return new Supported(List.of(), json.stringValue());
    }
    if (!json.isObject() || json.isEmpty() || json.path("fields").size() > MOST) {
      throw new IllegalArgumentException("not what a source supports");
    }
    List<FieldPath> fields = new ArrayList<>();
    json.path("fields").values().forEach(path -> fields.add(FieldPath.parse(Json.string(path))));
    return new Supported(fields, json.path("words").asString(""));
  }
}
