package org.letapis.casebook.exchange.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two entries of one author under one number: a copy of the author's casebook is in use twice, or
 * somebody has the author's keys.
 *
 * @param author whose chain
 * @param seq the first number that two entries have
 * @param entries both, or more
 * @param found when
 * @param from whose bundle brought the second
 */
public record ForkFound(
    AuthorId author, long seq, List<EntryId> entries, Instant found, AuthorId from) {

  public ForkFound {
    entries = entries.stream().distinct().sorted().toList();
  }

  ObjectNode toJson() {
    ObjectNode json = Json.object().put("found", found.toString()).put("from", from.toString());
    json.set("ids", Json.array(entries.stream().map(EntryId::toString).toList()));
    return json;
  }

  static ForkFound read(String key, JsonNode json) {
    int slash = key.indexOf('/');
    List<EntryId> ids = new ArrayList<>();
    json.path("ids").values().forEach(id -> ids.add(EntryId.of(id.asString())));
    return new ForkFound(
        AuthorId.of(key.substring(0, slash)),
        Long.parseLong(key.substring(slash + 1)),
        ids,
        Instant.parse(json.path("found").asString()),
        AuthorId.of(json.path("from").asString()));
  }
}
