package org.letapis.store.column;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * The values of a record as lines of JSON objects from path to value. Small records are one line;
 * large ones have several, so that none is longer than the reader of JSON takes.
 */
public final class StateText {

  /** A line that would grow beyond so many characters is ended. */
  private static final int LINE = 256 << 10;

  /** Characters that most records have room in. */
  private static final int USUAL = 2 << 10;

  private static final String END = "}\n";

  private StateText() {}

  /** The text of a record's values. */
  public static byte[] write(SortedMap<FieldPath, JsonNode> values) {
    StringBuilder text = new StringBuilder(USUAL);
    int begun = 0;
    for (Map.Entry<FieldPath, JsonNode> value : values.entrySet()) {
      int before = text.length();
      text.append(before == begun ? '{' : ',');
      // A path has no character that is written in another way.
      text.append('"').append(value.getKey()).append("\":");
      CanonicalJson.write(value.getValue(), text);
      if (before > begun && text.length() - begun > LINE) {
        text.replace(before, before + 1, END + "{");
        begun = before + END.length();
      }
    }
    return text.isEmpty() ? new byte[0] : text.append(END).toString().getBytes(UTF_8);
  }

  /**
   * The values of a text.
   *
   * @throws IllegalArgumentException when it is not what {@link #write} gives
   */
  public static SortedMap<FieldPath, JsonNode> read(byte[] text) {
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
    int from = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        JsonNode line = parse(Arrays.copyOfRange(text, from, i));
        line.properties().forEach(m -> values.put(FieldPath.parse(m.getKey()), m.getValue()));
        from = i + 1;
      }
    }
    return values;
  }

  /**
   * One JSON value.
   *
   * @throws IllegalArgumentException when it is not JSON
   */
  public static JsonNode parse(byte[] json) {
    try {
      return StrictJson.parse(json);
    } catch (MalformedJson damaged) {
      throw new IllegalArgumentException("not JSON", damaged);
    }
  }
}
