package org.letapis.casebook.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.letapis.bundle.card.ContactCard;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * What {@code archive.json} says.
 *
 * @param created the day, by the computer's clock
 * @param card of who made it and signed it
 * @param settings desk, display name and language
 * @param keys whether the private keys are in it
 */
public record About(LocalDate created, ContactCard card, Settings settings, boolean keys) {

  /** The version written. */
  public static final int VERSION = 1;

  JsonNode toJson() {
    return Json.object()
        .put("letapis-archive", VERSION)
        .put("created", created.toString())
        .put("keys", keys)
        .set("card", card.toJson())
        .set("settings", settings.toJson());
  }

  static About read(byte[] text) {
    try {
      JsonNode json = StrictJson.parse(text);
      JsonNode version = json.get("letapis-archive");
      if (version != null && version.isInt() && version.asInt() > VERSION) {
        throw new Problem(ArchiveProblem.NEWER_FORMAT, version.asInt());
      }
      if (version == null || !version.isInt() || version.asInt() != VERSION) {
        throw new Problem(ArchiveProblem.NOT_AN_ARCHIVE);
      }
      return new About(
          LocalDate.parse(Json.text(json, "created", 10)),
          ContactCard.read(part(json, "card")),
          Settings.ofJson(part(json, "settings")),
          part(json, "keys").asBoolean());
    } catch (MalformedJson | DateTimeException | IllegalArgumentException e) {
      throw new Problem(e, ArchiveProblem.ALTERED, Part.ABOUT.only());
    }
  }

  private static JsonNode part(JsonNode json, String name) throws MalformedJson {
    JsonNode part = json.get(name);
    if (part == null) {
      throw new MalformedJson("no " + name);
    }
    return part;
  }
}
