package org.letapis.casebook.bulk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes of several records that were saved in one go. It names what was written and holds none of
 * it.
 *
 * @param id tells it from others; ids of later ones sort after those of earlier ones
 * @param when it was done, by this machine's clock
 * @param what was done
 * @param type code of the type of the records that were meant
 * @param field path of the field that was set; empty where several were
 * @param touched how many records it was done to, as the person counts them
 * @param said what was written, in order
 * @param takenBack when it was taken back
 */
public record GroupChange(
    String id,
    Instant when,
    What what,
    String type,
    String field,
    int touched,
    List<Said> said,
    Optional<Instant> takenBack) {

  private static final int MOST = 100_000;

  /** What was done to several records. */
  public enum What {
    /** A field was set. */
    FIELD,
    /** A tag was added. */
    TAG,
    /** They became parties of a proceeding. */
    PROCEEDING,
    /** The same was recorded for several people. */
    GROUP;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One entry of it. */
  public record Said(RecordId record, EntryId entry) {}

  public GroupChange {
    said = List.copyOf(said);
  }

  GroupChange backAt(Instant now) {
    return new GroupChange(id, when, what, type, field, touched, said, Optional.of(now));
  }

  JsonNode toJson() {
    ObjectNode json = Json.object();
    json.put("when", when.toString());
    json.put("what", what.code());
    json.put("type", type);
    json.put("field", field);
    json.put("touched", touched);
    takenBack.ifPresent(back -> json.put("back", back.toString()));
    ArrayNode all = json.putArray("said");
    said.forEach(
        one -> all.add(Json.array(List.of(one.record().toString(), one.entry().toString()))));
    return json;
  }

  /** Nothing for what this build does not understand. */
  static Optional<GroupChange> ofJson(String id, JsonNode json) {
    try {
      List<Said> said = new ArrayList<>();
      for (JsonNode one : Json.list(json, "said", MOST)) {
        said.add(
            new Said(RecordId.of(one.path(0).asString("")), EntryId.of(one.path(1).asString(""))));
      }
      return Optional.of(
          new GroupChange(
              id,
              Instant.parse(Json.text(json, "when", 40)),
              What.valueOf(Json.text(json, "what", 40).toUpperCase(Locale.ROOT)),
              Json.text(json, "type", 100),
              Json.text(json, "field", 250),
              (int) Json.whole(json, "touched", 0, MOST),
              said,
              json.has("back")
                  ? Optional.of(Instant.parse(Json.text(json, "back", 40)))
                  : Optional.empty()));
    } catch (MalformedJson | IllegalArgumentException | DateTimeParseException other) {
      return Optional.empty();
    }
  }
}
