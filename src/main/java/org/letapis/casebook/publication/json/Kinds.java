package org.letapis.casebook.publication.json;

import java.util.List;
import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** The forms of values that are more than a string or a number. */
final class Kinds {

  private static final String TEXT = "string";

  private Kinds() {}

  static void define(ObjectNode definitions) {
    definitions
        .putObject("id")
        .put("type", TEXT)
        .put("pattern", "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
    definitions.putObject("clock").put("type", TEXT).put("pattern", "^[0-2][0-9]:[0-5][0-9]$");
    said(definitions, "absent", "absent", List.of("unknown", "not-asked", "refused"));
    said(definitions, "typed", "typed", List.of());
    said(definitions, "word", "word", List.of());
    said(definitions, "term", "term", List.of());
    object(definitions, "reference", "record").putObject("record").put("$ref", "#/$defs/id");
    ObjectNode date = object(definitions, "date");
    date.putObject("edtf")
        .put("type", TEXT)
        .put(
            "description", "ISO 8601-2:2019 level 1: a day, a month, a year, an interval; ~ circa");
    date.putObject("time").put("$ref", "#/$defs/clock");
    date.putObject("words").put("type", TEXT).put("description", "as the source said it");
    ObjectNode money = object(definitions, "money", "amount", "currency");
    money.putObject("amount").put("type", TEXT).put("pattern", "^[0-9]{1,15}(\\.[0-9]{1,4})?$");
    money
        .putObject("currency")
        .put("type", TEXT)
        .put("pattern", "^([A-Z]{3}|BV)$")
        .put("description", "ISO 4217, or BV for base amounts of Belarus");
    ObjectNode length = object(definitions, "length");
    length.putObject("iso").put("type", TEXT).put("pattern", "^P");
    length.putObject("life").put("type", "boolean");
    length.putObject("circa").put("type", "boolean");
    length.putObject("words").put("type", TEXT);
    ObjectNode article = object(definitions, "article");
    List.of("law", "number", "part", "words")
        .forEach(member -> article.putObject(member).put("type", TEXT));
    ObjectNode file = object(definitions, "file", "sha256", "size", "name", "mediaType");
    file.putObject("sha256")
        .put("type", TEXT)
        .put("pattern", "^[0-9a-f]{64}$")
        .put("description", "of the content; of nothing where people are not to be recognised");
    file.putObject("size").put("type", "integer").put("minimum", 0);
    file.putObject("name").put("type", TEXT);
    file.putObject("mediaType").put("type", TEXT);
    definitions.putObject("supports").put("description", "what of its record a source speaks of");
  }

  private static ObjectNode object(ObjectNode definitions, String name, String... required) {
    ObjectNode object = definitions.putObject(name).put("type", "object");
    object.set("required", Json.array(List.of(required)));
    object.put("additionalProperties", false);
    return object.putObject("properties");
  }

  private static void said(ObjectNode definitions, String name, String member, List<String> codes) {
    ObjectNode text = object(definitions, name, member).putObject(member).put("type", TEXT);
    if (!codes.isEmpty()) {
      text.set("enum", Json.array(codes));
    }
  }
}
