package org.letapis.casebook.preference;

import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * How far the tour inside the program was taken.
 *
 * @param step the step to go on with, from 0; at most {@value #MOST}
 * @param offered whether it was offered already
 * @param done whether it was taken to its end
 * @param fresh whether the casebook is new, and its owner is still to be told what to do first
 */
public record Guided(int step, boolean offered, boolean done, boolean fresh) {

  /** Not offered yet. */
  public static final Guided NONE = new Guided(0, false, false, false);

  /** Of a casebook that was just made. */
  public static final Guided FRESH = new Guided(0, false, false, true);

  static final int MOST = 100;

  public Guided {
    if (step < 0 || step > MOST) {
      throw new IllegalArgumentException("step out of range");
    }
  }

  /** The same once its owner was told what to do first. */
  public Guided told() {
    return new Guided(step, offered, done, false);
  }

  /** The same with the tour taken so far; nobody needs to be told what to do first any more. */
  public static Guided taken(int step, boolean done) {
    return new Guided(step, true, done, false);
  }

  JsonNode toJson() {
    return Json.object()
        .put("step", step)
        .put("offered", offered)
        .put("done", done)
        .put("fresh", fresh);
  }

  /** What is missing or out of range is as in {@link #NONE}. */
  static Guided ofJson(JsonNode json) {
    int step = json.path("step").asInt(0);
    return new Guided(
        step < 0 || step > MOST ? 0 : step,
        json.path("offered").asBoolean(false),
        json.path("done").asBoolean(false),
        json.path("fresh").asBoolean(false));
  }
}
