package org.letapis.domain.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads canonical JSON (RFC 8785, see {@link CanonicalJson}) from its beginning to its end, and
 * nothing else: there is one way to write each value, so what was read need not be written again to
 * be compared, and the bytes between two places are the canonical form of what stands there. Bounds
 * are those of {@link StrictJson}. It holds no buffer that outlives it.
 */
public final class CanonicalReader {

  /** Most characters of a string. */
  public static final int MAX_TEXT = 1 << 20;

  private static final int MAX_DEPTH = 16;
  private static final int MAX_NAME = 256;

  /** Digits of 2^53-1. */
  private static final int MAX_DIGITS = 16;

  private static final long LARGEST = (1L << 53) - 1;

  /** What stands for bytes that are no UTF-8, and may stand in a text for itself. */
  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;
  private int at;

  /**
   * @throws MalformedJson when there are more bytes than are read at once
   */
  public CanonicalReader(byte[] bytes) throws MalformedJson {
    if (bytes.length > StrictJson.MAX_BYTES) {
      throw new MalformedJson("longer than " + StrictJson.MAX_BYTES + " bytes");
    }
    this.bytes = bytes;
  }

  /** How many bytes were read. */
  public int at() {
    return at;
  }

  /** Passes over so many bytes, which somebody else has looked at. */
  public void skip(int count) throws MalformedJson {
    if (bytes.length - at < count) {
      throw malformed();
    }
    at += count;
  }

  /** Reads just these characters, which are ASCII, where they come next. */
  public boolean isNext(String ascii) {
    int length = ascii.length();
    if (bytes.length - at < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[at + i] != ascii.charAt(i)) {
        return false;
      }
    }
    at += length;
    return true;
  }

  /**
   * Reads just these characters, which are ASCII.
   *
   * @throws MalformedJson when others come next
   */
  public void expect(String ascii) throws MalformedJson {
    if (!isNext(ascii)) {
      throw malformed();
    }
  }

  /** That nothing follows. */
  public void end() throws MalformedJson {
    if (at != bytes.length) {
      throw malformed();
    }
  }

  /** Reads a string of at most so many characters. */
  public String string(int most) throws MalformedJson {
    expect("\"");
    int from = at;
    boolean ascii = true;
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b == '"') {
        String text = text(from, at++, ascii);
        require(text.length() <= most);
        return text;
      } else if (b == '\\') {
        return escaped(from, most);
      }
      ascii &= b >= 0;
      require(b >= 0x20 || b < 0);
      at++;
    }
    throw malformed();
  }

  /** A string with characters in it that are written in another way. */
  private String escaped(int begin, int most) throws MalformedJson {
    StringBuilder text = new StringBuilder();
    int from = begin;
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b == '"' || b == '\\') {
        text.append(text(from, at, false));
        at++;
        require(text.length() <= most);
        if (b == '"') {
          return text.toString();
        }
        text.append(escape());
        from = at;
      } else {
        require(b >= 0x20 || b < 0);
        at++;
      }
    }
    throw malformed();
  }

  private char escape() throws MalformedJson {
    require(at < bytes.length);
    return switch (bytes[at++]) {
      case '"' -> '"';
      case '\\' -> '\\';
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> control();
      default -> throw malformed();
    };
  }

  /** One without a shorter form. */
  private char control() throws MalformedJson {
    require(isNext("00") && bytes.length - at >= 2);
    int high = bytes[at] - '0';
    int low = Character.digit(bytes[at + 1], 16);
    require((high == 0 || high == 1) && low >= 0 && !isBetween(bytes[at + 1], 'A', 'F'));
    at += 2;
    char c = (char) (high << 4 | low);
    require("\b\t\n\f\r".indexOf(c) < 0);
    return c;
  }

  /** Decoded here: a decoder puts a mark in the place of bytes that are no UTF-8. */
  private String text(int from, int to, boolean ascii) throws MalformedJson {
    if (ascii) {
      return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      } catch (CharacterCodingException e) {
        throw new MalformedJson("not UTF-8");
      }
    }
    return text;
  }

  /** Reads a whole number between the bounds, both included. */
  public long whole(long min, long max) throws MalformedJson {
    long value = whole();
    require(value >= min && value <= max);
    return value;
  }

  private long whole() throws MalformedJson {
    boolean negative = isNext("-");
    int from = at;
    long value = 0;
    while (at < bytes.length && isBetween(bytes[at], '0', '9') && at - from < MAX_DIGITS) {
      value = value * 10 + (bytes[at++] - '0');
    }
    int digits = at - from;
    // Whatever else belongs to a number is not what follows one.
    require(digits > 0 && value <= LARGEST);
    require(bytes[from] == '0' ? digits == 1 && !negative : true);
    return negative ? -value : value;
  }

  /**
   * Reads any value.
   *
   * @param depth in how many others it stands
   */
  public JsonNode value(int depth) throws MalformedJson {
    require(at < bytes.length);
    return switch (bytes[at]) {
      case '{' -> object(depth + 1);
      case '[' -> array(depth + 1);
      case '"' -> Json.text(string(MAX_TEXT));
      case 't' -> word("true", Json.is(true));
      case 'f' -> word("false", Json.is(false));
      case 'n' -> word("null", Json.nothing());
      default -> Json.number(whole());
    };
  }

  private JsonNode word(String ascii, JsonNode meaning) throws MalformedJson {
    expect(ascii);
    return meaning;
  }

  private JsonNode array(int depth) throws MalformedJson {
    require(depth <= MAX_DEPTH);
    expect("[");
    ArrayNode array = Json.array();
    if (isNext("]")) {
      return array;
    }
    do {
      array.add(value(depth));
    } while (isNext(","));
    expect("]");
    return array;
  }

  private JsonNode object(int depth) throws MalformedJson {
    require(depth <= MAX_DEPTH);
    expect("{");
    ObjectNode object = Json.object();
    if (isNext("}")) {
      return object;
    }
    String before = null;
    do {
      String name = string(MAX_NAME);
      require(isAfter(name, before));
      before = name;
      expect(":");
      object.set(name, value(depth));
    } while (isNext(","));
    expect("}");
    return object;
  }

  /** By UTF-16 code unit, and so that none stands twice. */
  private static boolean isAfter(String name, @Nullable String before) {
    return before == null || before.compareTo(name) < 0;
  }

  private static boolean isBetween(int c, char first, char last) {
    return c >= first && c <= last;
  }

  private void require(boolean holds) throws MalformedJson {
    if (!holds) {
      throw malformed();
    }
  }

  /** Says where, never what stands there. */
  private MalformedJson malformed() {
    return new MalformedJson("byte " + at);
  }
}
