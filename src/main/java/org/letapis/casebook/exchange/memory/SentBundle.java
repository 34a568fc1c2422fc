package org.letapis.casebook.exchange.memory;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bundle that went out.
 *
 * @param sent when it was written
 * @param bundle digest of its tagmanifest
 * @param to for whom
 * @param from number of the last entry of each chain that it builds on; chains that begin with
 *     their first are missing
 * @param upTo number of the last entry of each chain in it
 * @param seen how far it said this casebook has others' chains
 * @param entries entries with content
 * @param withheld entries as digests only
 * @param files attached files
 * @param bytes its size
 * @param rules digest of the rules it was made by: another one means that what was withheld before
 *     may be due now
 * @param filled earlier entries, by author and number, that it gave more of than a bundle before,
 *     and how many fields of each it still withheld
 */
public record SentBundle(
    Instant sent,
    Digest bundle,
    SortedSet<AuthorId> to,
    SortedMap<AuthorId, Long> from,
    SortedMap<AuthorId, Long> upTo,
    SortedMap<AuthorId, Long> seen,
    long entries,
    long withheld,
    long files,
    long bytes,
    String rules,
    SortedMap<AuthorId, SortedMap<Long, Integer>> filled) {

  ObjectNode toJson() {
    ObjectNode json =
        Json.object()
            .put("sent", sent.toString())
            .put("bundle", bundle.hex())
            .put("entries", entries)
            .put("withheld", withheld)
            .put("files", files)
            .put("bytes", bytes)
            .put("rules", rules);
    json.set("to", Json.array(to.stream().map(AuthorId::toString).toList()));
    json.set("from", numbers(from));
    json.set("upTo", numbers(upTo));
    json.set("seen", numbers(seen));
    if (!filled.isEmpty()) {
      ObjectNode given = json.putObject("filled");
      filled.forEach(
          (author, seqs) -> {
            ObjectNode list = given.putObject(author.toString());
            seqs.forEach((seq, left) -> list.put(Long.toString(seq), left));
          });
    }
    return json;
  }

  private static ObjectNode numbers(Map<AuthorId, Long> numbers) {
    ObjectNode json = Json.object();
    numbers.forEach((author, seq) -> json.put(author.toString(), seq));
    return json;
  }

  static SentBundle read(JsonNode json) {
    SortedSet<AuthorId> to = new TreeSet<>();
    json.path("to").values().forEach(id -> to.add(AuthorId.of(id.asString())));
    SortedMap<AuthorId, SortedMap<Long, Integer>> filled = new TreeMap<>();
    json.path("filled")
        .properties()
        .forEach(
            member -> {
              SortedMap<Long, Integer> seqs = new TreeMap<>();
              member
                  .getValue()
                  .properties()
                  .forEach(seq -> seqs.put(Long.valueOf(seq.getKey()), seq.getValue().asInt()));
              filled.put(AuthorId.of(member.getKey()), seqs);
            });
    return new SentBundle(
        Instant.parse(json.path("sent").asString()),
        new Digest(json.path("bundle").asString()),
        to,
        numbers(json.path("from")),
        numbers(json.path("upTo")),
        numbers(json.path("seen")),
        json.path("entries").asLong(0),
        json.path("withheld").asLong(0),
        json.path("files").asLong(0),
        json.path("bytes").asLong(0),
        json.path("rules").asString(""),
        filled);
  }

  private static SortedMap<AuthorId, Long> numbers(JsonNode json) {
    SortedMap<AuthorId, Long> numbers = new TreeMap<>();
    json.properties()
        .forEach(member -> numbers.put(AuthorId.of(member.getKey()), member.getValue().asLong()));
    return numbers;
  }
}
