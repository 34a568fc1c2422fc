package org.letapis.casebook.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Where and when backups are made by themselves. Part of the casebook, never of the computer.
 *
 * @param folder on the medium
 * @param hours when something changed, so many hours after the last one; 0 never
 * @param onClose when something changed, also before the casebook is closed
 */
public record BackupSettings(Path folder, int hours, boolean onClose) {

  /** Every four hours, and on closing. */
  public static final int USUAL_HOURS = 4;

  /** Longest pause that can be set: a week. */
  public static final int MOST_HOURS = 168;

  /**
   * @throws IllegalArgumentException when the hours are out of range
   */
  public BackupSettings {
    if (hours < 0 || hours > MOST_HOURS) {
      throw new IllegalArgumentException("hours");
    }
  }

  /** What is suggested for a folder. */
  public static BackupSettings usual(Path folder) {
    return new BackupSettings(folder, USUAL_HOURS, true);
  }

  JsonNode toJson() {
    return Json.object()
        .put("folder", folder.toString())
        .put("hours", hours)
        .put("onClose", onClose);
  }

  static Optional<BackupSettings> ofJson(JsonNode json) {
    try {
      int hours = Math.clamp(json.path("hours").asInt(USUAL_HOURS), 0, MOST_HOURS);
      Path folder = Path.of(json.path("folder").asString(""));
      return folder.toString().isEmpty()
          ? Optional.empty()
          : Optional.of(new BackupSettings(folder, hours, json.path("onClose").asBoolean(true)));
    } catch (InvalidPathException otherSystem) {
      return Optional.empty();
    }
  }
}
