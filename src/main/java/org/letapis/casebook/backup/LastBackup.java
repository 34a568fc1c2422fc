package org.letapis.casebook.backup;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.letapis.domain.json.Json;
import org.letapis.domain.log.Position;
import tools.jackson.databind.JsonNode;

/**
 * The last backup this casebook knows of.
 *
 * @param time when it was begun
 * @param number of the snapshot on its medium
 * @param reached the newest frame of the journal in it
 */
public record LastBackup(Instant time, int number, Position reached) {

  /** Whole days since; 0 also when the clock was set back. */
  public long days(Instant now) {
    return Math.max(0, Duration.between(time, now).toDays());
  }

  JsonNode toJson() {
    return Json.object()
        .put("time", time.toString())
        .put("number", number)
        .put("segment", reached.segment())
        .put("offset", reached.offset());
  }

  static Optional<LastBackup> ofJson(JsonNode json) {
    try {
      return Optional.of(
          new LastBackup(
              Instant.parse(json.path("time").asString("")),
              json.path("number").asInt(1),
              new Position(json.path("segment").asInt(0), json.path("offset").asLong(0))));
    } catch (DateTimeException | IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
