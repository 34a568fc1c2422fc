package org.letapis.casebook.exchange.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A verified bundle that is kept.
 *
 * @param bundle digest of its tagmanifest, by which it is known
 * @param from who signed it
 * @param created day it was made, by the signer's clock
 * @param received when it came in
 * @param file under which digest it lies among the attached files
 * @param bytes its size
 * @param entries how many entries and stubs
 * @param evidence whether it is kept only because it proves a fork of this casebook's own chain,
 *     and is never taken in
 * @param missing for what it waits
 */
public record WaitingBundle(
    Digest bundle,
    AuthorId from,
    LocalDate created,
    Instant received,
    Digest file,
    long bytes,
    long entries,
    boolean evidence,
    List<MissingPart> missing) {

  public WaitingBundle {
    missing = List.copyOf(missing);
  }

  ObjectNode toJson() {
    ObjectNode json =
        Json.object()
            .put("from", from.toString())
            .put("created", created.toString())
            .put("received", received.toString())
            .put("file", file.hex())
            .put("bytes", bytes)
            .put("entries", entries);
    if (evidence) {
      json.put("evidence", true);
    }
    ArrayNode parts = json.putArray("missing");
    for (MissingPart part : missing) {
      parts
          .addObject()
          .put("author", part.author().toString())
          .put("seq", part.seq())
          .put("entry", part.id().toString())
          .put("reached", part.reached());
    }
    return json;
  }

  static WaitingBundle read(String key, JsonNode json) {
    List<MissingPart> missing = new ArrayList<>();
    for (JsonNode part : json.path("missing").values()) {
      missing.add(
          new MissingPart(
              AuthorId.of(part.path("author").asString()),
              part.path("seq").asLong(),
              EntryId.of(part.path("entry").asString()),
              part.path("reached").asLong()));
    }
    return new WaitingBundle(
        new Digest(key),
        AuthorId.of(json.path("from").asString()),
        LocalDate.parse(json.path("created").asString()),
        Instant.parse(json.path("received").asString()),
        new Digest(json.path("file").asString()),
        json.path("bytes").asLong(),
        json.path("entries").asLong(),
        json.path("evidence").asBoolean(false),
        missing);
  }
}
