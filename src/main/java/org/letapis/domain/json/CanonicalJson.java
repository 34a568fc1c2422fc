package org.letapis.domain.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
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

  /** Adds the canonical text of a tree to another; see {@link #bytes}. */
  public static void write(JsonNode node, StringBuilder out) {
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
    char separator = '{';
    for (Map.Entry<String, JsonNode> member : inOrder(node.properties())) {
      out.append(separator);
      writeString(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      separator = ',';
    }
    out.append(separator == '{' ? "{}" : "}");
  }

  /** String's natural order is by UTF-16 code unit, which is what RFC 8785 asks for. */
  private static Iterable<Map.Entry<String, JsonNode>> inOrder(
      Set<Map.Entry<String, JsonNode>> members) {
    String before = null;
    for (Map.Entry<String, JsonNode> member : members) {
      if (before != null && before.compareTo(member.getKey()) > 0) {
        return members.stream().sorted(Map.Entry.comparingByKey()).toList();
      }
      before = member.getKey();
    }
    // What was read from canonical bytes is in order already.
    return members;
  }

  private static void writeArray(JsonNode node, StringBuilder out) {
    out.append('[');
    boolean first = true;
    for (JsonNode item : node.values()) {
      if (!first) {
        out.append(',');
      }
      write(item, out);
      first = false;
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

  /** Adds a string in quotes; the same. */
  public static void writeString(String text, StringBuilder out) {
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
