package org.letapis.domain.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * RFC 8785 (JCS) canonical form of JSON trees. Numbers are whole and within ±(2^53−1), as RFC 7493
 * allows; other numbers are written as strings by whoever stores them, so that no two programs can
 * disagree about their digits.
 */
public final class CanonicalJson {

  private static final long LARGEST = (1L << 53) - 1;

  private CanonicalJson() {}

  /**
   * @throws IllegalArgumentException for a number or a string that has no canonical form here
   */
  public static byte[] bytes(JsonNode node) {
    return text(node).getBytes(StandardCharsets.UTF_8);
  }

  /** The canonical text of a tree; see {@link #bytes}. */
  public static String text(JsonNode node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static void write(JsonNode node, StringBuilder out) {
    switch (node.getNodeType()) {
      case OBJECT -> writeObject(node, out);
      case ARRAY -> writeArray(node, out);
      case STRING -> writeString(node.stringValue(), out);
      case BOOLEAN -> out.append(node.booleanValue());
      case NULL -> out.append("null");
      case NUMBER -> out.append(whole(node));
      default -> throw new IllegalArgumentException("no canonical form: " + node.getNodeType());
    }
  }

  private static void writeObject(JsonNode node, StringBuilder out) {
    // String's natural order is by UTF-16 code unit, which is what RFC 8785 asks for.
    char separator = '{';
    for (String name : new TreeSet<>(node.propertyNames())) {
      out.append(separator);
      writeString(name, out);
      out.append(':');
      write(node.get(name), out);
      separator = ',';
    }
    out.append(separator == '{' ? "{}" : "}");
  }

  private static void writeArray(JsonNode node, StringBuilder out) {
    out.append('[');
    List<JsonNode> items = List.copyOf(node.values());
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(items.get(i), out);
    }
    out.append(']');
  }

  private static long whole(JsonNode node) {
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw new IllegalArgumentException("not a whole number");
    }
    long value = node.longValue();
    if (value > LARGEST || value < -LARGEST) {
      throw new IllegalArgumentException("number beyond 2^53-1");
    }
    return value;
  }

  private static void writeString(String text, StringBuilder out) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c == '"' || c == '\\') {
        out.append(text, written, i).append(escaped(c));
        written = i + 1;
      } else if (Character.isSurrogate(c)) {
        refuseLoneSurrogate(text, i);
      }
    }
    out.append(text, written, text.length()).append('"');
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> String.format("\\u%04x", (int) c);
    };
  }

  private static void refuseLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    boolean paired =
        Character.isHighSurrogate(c)
            ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
            : !Character.isLowSurrogate(c)
                || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
    if (!paired) {
      throw new IllegalArgumentException("lone surrogate");
    }
  }
}
