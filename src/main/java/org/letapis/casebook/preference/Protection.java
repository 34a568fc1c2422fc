package org.letapis.casebook.preference;

import java.util.Optional;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * When the casebook locks by itself, and by which keys it is erased.
 *
 * @param idleMinutes without a key or the mouse until it locks: 1 to 60, or 0 for never
 * @param whenMinimised whether it locks when its window is minimised
 * @param eraseChord keys that erase it when held together, as the window's toolkit writes them;
 *     empty for none
 */
public record Protection(int idleMinutes, boolean whenMinimised, Optional<String> eraseChord) {

  /** Never locks for want of a key or the mouse. */
  public static final int NEVER = 0;

  public static final int LONGEST_IDLE = 60;

  /** Five minutes, nothing else: what holds until its owner chooses otherwise. */
  public static final Protection STANDARD = new Protection(5, false, Optional.empty());

  private static final int LONGEST_CHORD = 60;

  public Protection {
    if (idleMinutes < NEVER || idleMinutes > LONGEST_IDLE) {
      throw new IllegalArgumentException("idle minutes out of range");
    }
  }

  /** The same with other minutes. */
  public Protection withIdleMinutes(int minutes) {
    return new Protection(minutes, whenMinimised, eraseChord);
  }

  /** The same, locking when minimised or not. */
  public Protection withWhenMinimised(boolean locks) {
    return new Protection(idleMinutes, locks, eraseChord);
  }

  /** The same with other keys to erase by. */
  public Protection withEraseChord(Optional<String> chord) {
    return new Protection(idleMinutes, whenMinimised, chord);
  }

  JsonNode toJson() {
    return Json.object()
        .put("idleMinutes", idleMinutes)
        .put("whenMinimised", whenMinimised)
        .put("eraseChord", eraseChord.orElse(""));
  }

  /** What is missing or out of range is as in {@link #STANDARD}. */
  static Protection ofJson(JsonNode json) {
    int minutes = json.path("idleMinutes").asInt(STANDARD.idleMinutes);
    String chord = json.path("eraseChord").asString("");
    boolean usable = minutes >= NEVER && minutes <= LONGEST_IDLE;
    return new Protection(
        usable ? minutes : STANDARD.idleMinutes,
        json.path("whenMinimised").asBoolean(false),
        chord.isEmpty() || chord.length() > LONGEST_CHORD ? Optional.empty() : Optional.of(chord));
  }
}
