package org.letapis.bundle.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How far chains go, one per author, in JSON: {@code [{"author":…,"head":…,"seq":n}…]}. */
final class Heads {

  private static final long MAX_SEQ = 1L << 50;

  private Heads() {}

  static SortedMap<AuthorId, ChainHead> byAuthor(Iterable<ChainHead> heads) {
    SortedMap<AuthorId, ChainHead> sorted = new TreeMap<>();
    for (ChainHead head : heads) {
      if (sorted.put(head.author(), head) != null) {
        throw new IllegalArgumentException("two heads of one author");
      }
    }
    return sorted;
  }

  static ArrayNode toJson(Map<AuthorId, ChainHead> heads) {
    ArrayNode list = Json.array();
    byAuthor(heads.values()).values().forEach(head -> list.add(toJson(head)));
    return list;
  }

  static ObjectNode toJson(ChainHead head) {
    ObjectNode json = Json.object();
    json.put("author", head.author().toString());
    json.put("head", head.id().toString());
    json.put("seq", head.seq());
    return json;
  }

  static SortedMap<AuthorId, ChainHead> read(JsonNode object, String member, int max)
      throws MalformedJson {
    List<ChainHead> heads = new ArrayList<>();
    for (JsonNode item : Json.list(object, member, max)) {
      heads.add(read(item));
    }
    try {
      return byAuthor(heads);
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(member);
    }
  }

  static ChainHead read(JsonNode json) throws MalformedJson {
    try {
      return new ChainHead(
          AuthorId.of(Json.text(json, "author", 64)),
          Json.whole(json, "seq", 1, MAX_SEQ),
          EntryId.of(Json.text(json, "head", 64)));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson("author or head");
    }
  }
}
