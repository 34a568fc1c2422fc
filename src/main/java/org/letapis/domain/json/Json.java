package org.letapis.domain.json;

import java.text.Normalizer;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds and takes apart JSON trees, with errors that name the member and not its content. */
public final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  public static ObjectNode object() {
    return NODES.objectNode();
  }

  public static ArrayNode array() {
    return NODES.arrayNode();
  }

  public static ArrayNode array(List<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  public static JsonNode text(String text) {
    return NODES.stringNode(text);
  }

  public static JsonNode whole(long number) {
    return NODES.numberNode(number);
  }

  /** The same as a reader of JSON makes it, which tells short numbers from long ones. */
  static JsonNode number(long number) {
    return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
  }

  static JsonNode is(boolean value) {
    return NODES.booleanNode(value);
  }

  public static JsonNode nothing() {
    return NODES.nullNode();
  }

  /** The same tree with every string in Unicode normal form C. */
  public static JsonNode nfc(JsonNode node) {
    if (node.isString()) {
      return text(Normalizer.normalize(node.stringValue(), Normalizer.Form.NFC));
    }
    if (node.isArray()) {
      ArrayNode array = array();
      node.values().forEach(item -> array.add(nfc(item)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = object();
      node.properties().forEach(member -> object.set(member.getKey(), nfc(member.getValue())));
      return object;
    }
    return node;
  }

  /**
   * The text a value is.
   *
   * @throws IllegalArgumentException when it is anything else; nothing is made a text of
   */
  public static String string(JsonNode value) {
    if (!value.isString()) {
      throw new IllegalArgumentException("not a text");
    }
    return value.stringValue();
  }

  /** A member that must be a string of at most {@code max} characters. */
  public static String text(JsonNode object, String member, int max) throws MalformedJson {
    JsonNode node = object.get(member);
    if (node == null || !node.isString() || node.stringValue().length() > max) {
      throw new MalformedJson(member);
    }
    return node.stringValue();
  }

  /** A member that must be a whole number between the bounds, both included. */
  public static long whole(JsonNode object, String member, long min, long max)
      throws MalformedJson {
    JsonNode node = object.get(member);
    if (node == null || !node.isIntegralNumber() || !node.canConvertToLong()) {
      throw new MalformedJson(member);
    }
    long value = node.longValue();
    if (value < min || value > max) {
      throw new MalformedJson(member);
    }
    return value;
  }

  /** A member that must be an array of at most {@code max} elements. */
  public static List<JsonNode> list(JsonNode object, String member, int max) throws MalformedJson {
    JsonNode node = object.get(member);
    if (node == null || !node.isArray() || node.size() > max) {
      throw new MalformedJson(member);
    }
    return List.copyOf(node.values());
  }

  /** A member that must be an object. */
  public static JsonNode object(JsonNode object, String member) throws MalformedJson {
    JsonNode node = object.get(member);
    if (node == null || !node.isObject()) {
      throw new MalformedJson(member);
    }
    return node;
  }
}
