package org.letapis.casebook.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Checks JSON against the words of JSON Schema (draft 2020-12) that our schema uses. */
final class SchemaCheck {

  private static final List<String> KNOWN =
      List.of(
          "$schema",
          "$id",
          "$ref",
          "$defs",
          "title",
          "description",
          "type",
          "required",
          "const",
          "enum",
          "pattern",
          "minimum",
          "maximum",
          "properties",
          "patternProperties",
          "items",
          "additionalProperties",
          "anyOf",
          "oneOf");

  private final JsonNode schema;

  SchemaCheck(JsonNode schema) {
    this.schema = schema;
  }

  List<String> faults(JsonNode value) {
    List<String> faults = new ArrayList<>();
    check(schema, value, "", faults);
    return faults;
  }

  private boolean fits(JsonNode rule, JsonNode value) {
    List<String> faults = new ArrayList<>();
    check(rule, value, "", faults);
    return faults.isEmpty();
  }

  private void check(JsonNode rule, JsonNode value, String at, List<String> faults) {
    if (rule.isBoolean()) {
      if (!rule.booleanValue()) {
        faults.add(at + ": not allowed");
      }
      return;
    }
    for (Map.Entry<String, JsonNode> word : rule.properties()) {
      if (!KNOWN.contains(word.getKey())) {
        throw new IllegalArgumentException(word.getKey());
      }
      if (!holds(word.getKey(), word.getValue(), rule, value, at, faults)) {
        faults.add(at + ": " + word.getKey() + " " + word.getValue());
      }
    }
  }

  private boolean holds(
      String word, JsonNode said, JsonNode rule, JsonNode value, String at, List<String> faults) {
    return switch (word) {
      case "$ref" -> {
        String name = said.asString().substring("#/$defs/".length());
        JsonNode target = schema.path("$defs").get(name);
        check(java.util.Objects.requireNonNull(target, name), value, at, faults);
        yield true;
      }
      case "type" ->
          switch (said.asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            default -> throw new IllegalArgumentException(said.asString());
          };
      case "const" -> value.equals(said);
      case "enum" -> said.values().stream().anyMatch(value::equals);
      case "pattern" ->
          !value.isString() || Pattern.compile(said.asString()).matcher(value.asString()).find();
      case "minimum" -> !value.isNumber() || value.asLong() >= said.asLong();
      case "maximum" -> !value.isNumber() || value.asLong() <= said.asLong();
      case "required" ->
          !value.isObject() || said.values().stream().allMatch(m -> value.has(m.asString()));
      case "anyOf" -> said.values().stream().anyMatch(one -> fits(one, value));
      case "oneOf" -> said.values().stream().filter(one -> fits(one, value)).count() == 1;
      case "items" -> {
        for (int i = 0; i < value.size() && value.isArray(); i++) {
          check(said, value.get(i), at + "/" + i, faults);
        }
        yield true;
      }
      case "properties" -> {
        value
            .properties()
            .forEach(
                member -> {
                  JsonNode inner = said.get(member.getKey());
                  if (inner != null) {
                    check(inner, member.getValue(), at + "/" + member.getKey(), faults);
                  }
                });
        yield true;
      }
      case "patternProperties" -> {
        for (Map.Entry<String, JsonNode> pattern : said.properties()) {
          value.properties().stream()
              .filter(m -> Pattern.compile(pattern.getKey()).matcher(m.getKey()).find())
              .forEach(m -> check(pattern.getValue(), m.getValue(), at, faults));
        }
        yield true;
      }
      case "additionalProperties" -> {
        value.properties().stream()
            .filter(m -> !rule.path("properties").has(m.getKey()))
            .forEach(m -> check(said, m.getValue(), at + "/" + m.getKey(), faults));
        yield true;
      }
      default -> true;
    };
  }
}
