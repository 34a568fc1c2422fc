package org.letapis.casebook.intake.save;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An import that was made. It names which entries it wrote and holds none of them.
 *
 * @param id tells it from others; ids of later ones sort after those of earlier ones
 * @param when it was made, by this machine's clock
 * @param source name of the source
 * @param rows how many rows were read
 * @param records how many records were made or changed
 * @param author who wrote the entries
 * @param after number of the author's entry before the first of it
 * @param last number of the last of it
 * @param takenBack when it was taken back
 */
public record DoneImport(
    String id,
    Instant when,
    String source,
    int rows,
    int records,
    AuthorId author,
    long after,
    long last,
    Optional<Instant> takenBack) {

  DoneImport backAt(Instant now) {
    return new DoneImport(id, when, source, rows, records, author, after, last, Optional.of(now));
  }

  LocalLine line() {
    ObjectNode json =
        Json.object()
            .put("when", when.toString())
            .put("source", source)
            .put("rows", rows)
            .put("records", records)
            .put("author", author.toString())
            .put("after", after)
            .put("last", last);
    takenBack.ifPresent(back -> json.put("back", back.toString()));
    return new LocalLine(LocalKeys.INTAKE_DONE + id, json);
  }

  /** Nothing for what this build does not understand. */
  static Optional<DoneImport> ofJson(String id, JsonNode json) {
    try {
      return Optional.of(
          new DoneImport(
              id,
              Instant.parse(Json.text(json, "when", 40)),
              Json.text(json, "source", Mapping.LONGEST_NAME),
              (int) Json.whole(json, "rows", 0, Integer.MAX_VALUE),
              (int) Json.whole(json, "records", 0, Integer.MAX_VALUE),
              AuthorId.of(Json.text(json, "author", 100)),
              Json.whole(json, "after", 0, Long.MAX_VALUE),
              Json.whole(json, "last", 0, Long.MAX_VALUE),
              json.has("back")
                  ? Optional.of(Instant.parse(Json.text(json, "back", 40)))
                  : Optional.empty()));
    } catch (MalformedJson | IllegalArgumentException | DateTimeException other) {
      return Optional.empty();
    }
  }
}
