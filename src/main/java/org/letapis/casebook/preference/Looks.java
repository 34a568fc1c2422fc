package org.letapis.casebook.preference;

import java.util.regex.Pattern;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * How the screens look.
 *
 * @param appearance code of the colours, as in {@code dark}
 * @param zoom size of letters in percent, 80 to 200
 * @param still whether nothing moves by itself
 */
public record Looks(String appearance, int zoom, boolean still) {

  /** What holds until its owner chooses otherwise. */
  public static final Looks STANDARD = new Looks("light", 100, false);

  private static final int SMALLEST = 80;
  private static final int LARGEST = 200;
  private static final Pattern CODE = Pattern.compile("[a-z-]{1,20}");

  public Looks {
    zoom = Math.clamp(zoom, SMALLEST, LARGEST);
  }

  JsonNode toJson() {
    return Json.object().put("appearance", appearance).put("zoom", zoom).put("still", still);
  }

  /** What is missing, or is no code, is as in {@link #STANDARD}. */
  static Looks ofJson(JsonNode json) {
    String appearance = json.path("appearance").asString(STANDARD.appearance);
    return new Looks(
        CODE.matcher(appearance).matches() ? appearance : STANDARD.appearance,
        json.path("zoom").asInt(STANDARD.zoom),
        json.path("still").asBoolean(STANDARD.still));
  }
}
