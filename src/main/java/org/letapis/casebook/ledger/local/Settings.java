package org.letapis.casebook.ledger.local;

import java.time.LocalDate;
import org.letapis.domain.json.Json;
import org.letapis.domain.text.Language;
import tools.jackson.databind.JsonNode;

/**
 * What a casebook knows of its own use.
 *
 * @param desk code of the desk
 * @param displayName the owner's chosen name on the contact card
 * @param language of titles and screens
 * @param created the day it was made, by this computer's clock
 */
public record Settings(String desk, String displayName, Language language, LocalDate created) {

  /** The stored form. */
  public JsonNode toJson() {
    return Json.object()
        .put("desk", desk)
        .put("displayName", displayName)
        .put("language", language.tag())
        .put("created", created.toString());
  }

  /** Reads the stored form; what is missing gets its first value. */
  public static Settings ofJson(JsonNode json) {
    return new Settings(
        json.path("desk").asString("documenter"),
        json.path("displayName").asString(""),
        Language.ofTag(json.path("language").asString("be")).orElse(Language.BELARUSIAN),
        LocalDate.parse(json.path("created").asString("1970-01-01")));
  }
}
