package org.letapis.domain.schema;

import java.util.Optional;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Words that stand where a value of another kind was asked and that nobody could read as one. They
 * are kept as they were typed, marked, and never guessed at. A partial date, an article and a term
 * of an open vocabulary have words of their own and need none of this.
 *
 * @param words as typed; never blank
 */
public record AsTyped(String words) {

  /** Stored form, in place of a value of any kind: {@code {"typed":"…"}}. */
  public JsonNode toJson() {
    return Json.object().put("typed", words);
  }

  /** The words a stored value is, if it is only words. */
  public static Optional<AsTyped> ofJson(JsonNode json) {
    JsonNode typed = json.isObject() && json.size() == 1 ? json.get("typed") : null;
    return typed == null || !typed.isString() || typed.stringValue().isBlank()
        ? Optional.empty()
        : Optional.of(new AsTyped(typed.stringValue()));
  }
}
