package org.letapis.casebook.preference;

import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * How the screens look.
 *
 * @param appearance code of the colours, as in {@code dark}
 * @param zoom size of letters in percent
 */
public record Looks(String appearance, int zoom) {

  /** What holds until its owner chooses otherwise. */
  public static final Looks STANDARD = new Looks("light", 100);

  JsonNode toJson() {
    return Json.object().put("appearance", appearance).put("zoom", zoom);
  }

  static Looks ofJson(JsonNode json) {
    return new Looks(
        json.path("appearance").asString(STANDARD.appearance),
        json.path("zoom").asInt(STANDARD.zoom));
  }
}
