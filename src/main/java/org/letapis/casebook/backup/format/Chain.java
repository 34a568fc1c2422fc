package org.letapis.casebook.backup.format;

import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;

/**
 * How much of an author's chain a snapshot holds.
 *
 * @param author whose
 * @param seq number of the last entry before any gap; 0 when the first is missing
 * @param head id of that entry; of no meaning when {@code seq} is 0
 * @param entries how many of the author's entries there are, those after gaps included
 */
public record Chain(AuthorId author, long seq, EntryId head, long entries) {

  JsonNode toJson() {
    return Json.object()
        .put("author", author.toString())
        .put("seq", seq)
        .put("head", head.toString())
        .put("entries", entries);
  }

  static Chain ofJson(JsonNode json) throws MalformedJson {
    long most = 1L << 50;
    return new Chain(
        AuthorId.of(Json.text(json, "author", 64)),
        Json.whole(json, "seq", 0, most),
        EntryId.of(Json.text(json, "head", 64)),
        Json.whole(json, "entries", 0, most));
  }
}
