package org.letapis.casebook.due;

import java.time.LocalDate;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;

/**
 * Somebody looked at a rule in the law and says it is right.
 *
 * @param by who, in words
 * @param on when
 */
public record Confirmation(String by, LocalDate on) {

  static final int MAX_BY = 120;

  JsonNode toJson() {
    return Json.object().put("by", by).put("on", on.toString());
  }

  static Confirmation ofJson(JsonNode json) throws MalformedJson {
    return new Confirmation(
        Json.text(json, "by", MAX_BY), LocalDate.parse(Json.text(json, "on", 10)));
  }
}
