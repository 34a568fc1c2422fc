package org.letapis.domain.schema;

import java.util.Locale;
import java.util.Optional;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/** Why there is no value: unknown is not empty, and merging and reports keep these apart. */
public enum Absent {
  /** Asked or looked for, and nobody knows. */
  UNKNOWN,
  /** Nobody asked. */
  NOT_ASKED,
  /** The source would not say. */
  REFUSED;

  /** The stored code: {@code unknown}, {@code not-asked}, {@code refused}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Stored form, in place of a value of any kind: {@code {"absent":"not-asked"}}. */
  public JsonNode toJson() {
    return Json.object().put("absent", code());
  }

  /** What a stored value says is absent, if it says so. */
  public static Optional<Absent> ofJson(JsonNode json) {
    if (!json.isObject() || json.size() != 1 || !json.path("absent").isString()) {
      return Optional.empty();
    }
    String code = json.get("absent").stringValue();
    for (Absent absent : values()) {
      if (absent.code().equals(code)) {
        return Optional.of(absent);
      }
    }
    return Optional.empty();
  }
}
