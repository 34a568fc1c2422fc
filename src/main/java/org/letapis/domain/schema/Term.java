package org.letapis.domain.schema;

import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * A term of a vocabulary by its code, or a free word kept as it was typed where no term fits.
 *
 * @param text the code or the word
 * @param coded whether it is a code
 */
public record Term(String text, boolean coded) {

  /** A term of a vocabulary. */
  public static Term of(String code) {
    return new Term(code, true);
  }

  /** A word of a person's own. */
  public static Term word(String word) {
    return new Term(word, false);
  }

  JsonNode toJson() {
    return Json.object().put(coded ? "term" : "word", text);
  }

  static Term ofJson(JsonNode json) {
    if (json.size() == 1 && json.has("term")) {
      return of(Json.string(json.get("term")));
    }
    if (json.size() == 1 && json.has("word")) {
      return word(Json.string(json.get("word")));
    }
    throw new IllegalArgumentException("not a term");
  }
}
