package org.letapis.domain.schema;

import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article of a law that somebody is charged under.
 *
 * @param law code of the law: {@code CC} criminal code, {@code CAO} code of administrative
 *     offences, or empty where it was not said
 * @param number as in {@code 342}, {@code 361-4}, {@code 24.23}; empty where only words are known
 * @param part part of the article as in {@code 1}; may be empty
 * @param words the words as typed
 */
public record Article(String law, String number, String part, String words) {

  JsonNode toJson() {
    ObjectNode json = Json.object();
    put(json, "law", law);
    put(json, "number", number);
    put(json, "part", part);
    put(json, "words", words);
    return json;
  }

  private static void put(ObjectNode json, String member, String text) {
    if (!text.isEmpty()) {
      json.put(member, text);
    }
  }

  static Article ofJson(JsonNode json) {
    if (!json.isObject() || json.isEmpty()) {
      throw new IllegalArgumentException("not an article");
    }
    return new Article(
        json.path("law").asString(""),
        json.path("number").asString(""),
        json.path("part").asString(""),
        json.path("words").asString(""));
  }
}
