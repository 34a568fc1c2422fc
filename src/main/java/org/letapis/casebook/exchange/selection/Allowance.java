package org.letapis.casebook.exchange.selection;

import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may be given.
 *
 * @param highest how confidential at most
 * @param use what for
 * @param sources whether also who the sources are: their names, how to reach them, what they wished
 * @param selection which records
 */
public record Allowance(Level highest, Use use, boolean sources, Selection selection) {

  /** A contact of whom nothing was said: whatever is chosen for them. */
  public static final Allowance OPEN =
      new Allowance(Level.RESTRICTED, Use.PARTNERS, true, Selection.ALL);

  /** What is offered first: all but what is marked restricted. */
  public static final Allowance USUAL =
      new Allowance(Level.PARTNERS, Use.PARTNERS, true, Selection.ALL);

  /** The same up to another level. */
  public Allowance upTo(Level level) {
    return new Allowance(level, use, sources, selection);
  }

  /** The stored form. */
  public ObjectNode toJson() {
    ObjectNode json =
        Json.object().put("highest", highest.code()).put("use", use.code()).put("sources", sources);
    json.set("selection", selection.toJson());
    return json;
  }

  /** Reads the stored form; what is not understood allows least. */
  public static Allowance read(JsonNode json) {
    return new Allowance(
        Level.ofCode(json.path("highest").asString("")).orElse(Level.PUBLIC),
        Use.ofCode(json.path("use").asString("")).orElse(Use.PUBLICATION),
        json.path("sources").asBoolean(false),
        Selection.read(json.path("selection")));
  }
}
