package org.letapis.casebook.preference;

import java.util.Map;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that a casebook's owner prefers, as one record with one stored form. What another version of
 * the program wrote into it is kept and written again; what is missing or out of its bounds is as
 * in {@link #STANDARD}.
 *
 * @param looks how the screens look
 * @param protection when it locks, and by which keys it is erased
 * @param guided how far the tour inside the program was taken
 * @param others members that this version does not know, canonical; bounded
 */
public record Preferred(Looks looks, Protection protection, Guided guided, String others) {

  /** What holds until its owner chooses otherwise. */
  public static final Preferred STANDARD =
      new Preferred(Looks.STANDARD, Protection.STANDARD, Guided.NONE, "{}");

  /** Most characters of what is kept without being understood. */
  static final int MOST_OTHERS = 8_192;

  private static final String LOOKS = "looks";
  private static final String PROTECTION = "protection";
  private static final String GUIDED = "guided";

  public Preferred {
    if (others.length() > MOST_OTHERS) {
      throw new IllegalArgumentException("too much");
    }
  }

  /** The same with other looks. */
  public Preferred with(Looks next) {
    return new Preferred(next, protection, guided, others);
  }

  /** The same, guarded otherwise. */
  public Preferred with(Protection next) {
    return new Preferred(looks, next, guided, others);
  }

  /** The same, with the tour taken so far. */
  public Preferred with(Guided next) {
    return new Preferred(looks, protection, next, others);
  }

  /** The stored form. */
  JsonNode toJson() {
    ObjectNode json = Json.object();
    Kept.read(others).properties().forEach(member -> json.set(member.getKey(), member.getValue()));
    merge(json, LOOKS, looks.toJson());
    merge(json, PROTECTION, protection.toJson());
    merge(json, GUIDED, guided.toJson());
    return json;
  }

  /** What is unknown beside what is known stays. */
  private static void merge(ObjectNode json, String name, JsonNode known) {
    ObjectNode part = json.get(name) instanceof ObjectNode there ? there : Json.object();
    known.properties().forEach(member -> part.set(member.getKey(), member.getValue()));
    json.set(name, part);
  }

  /** Reads the stored form, whatever it is. */
  static Preferred ofJson(JsonNode json) {
    Looks looks = Looks.ofJson(json.path(LOOKS));
    Protection protection = Protection.ofJson(json.path(PROTECTION));
    Guided guided = Guided.ofJson(json.path(GUIDED));
    ObjectNode others = Json.object();
    json.properties().forEach(member -> others.set(member.getKey(), member.getValue()));
    Map.of(LOOKS, looks.toJson(), PROTECTION, protection.toJson(), GUIDED, guided.toJson())
        .forEach((name, known) -> strip(others, name, known));
    String text = new String(CanonicalJson.bytes(others), java.nio.charset.StandardCharsets.UTF_8);
    return new Preferred(looks, protection, guided, text.length() > MOST_OTHERS ? "{}" : text);
  }

  /** Leaves of a part what is not known of it. */
  private static void strip(ObjectNode others, String name, JsonNode known) {
    if (others.remove(name) instanceof ObjectNode part) {
      ObjectNode left = Json.object();
      part.properties().stream()
          .filter(member -> !known.has(member.getKey()))
          .forEach(member -> left.set(member.getKey(), member.getValue()));
      if (!left.isEmpty()) {
        others.set(name, left);
      }
    }
  }
}
