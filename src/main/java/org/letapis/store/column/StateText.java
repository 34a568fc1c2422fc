package org.letapis.store.column;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

  private StateText() {}

  /** The text of a record's values. */
  public static byte[] write(SortedMap<FieldPath, JsonNode> values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder line = new StringBuilder();
    for (Map.Entry<FieldPath, JsonNode> value : values.entrySet()) {
      int before = line.length();
      line.append(before == 0 ? '{' : ',');
      // A path has no character that is written in another way.
      line.append('"').append(value.getKey()).append("\":");
      CanonicalJson.write(value.getValue(), line);
      if (before > 0 && line.length() > LINE) {
        String next = line.substring(before + 1);
        line.setLength(before);
        end(line, out);
        line.append('{').append(next);
      }
    }
    if (!line.isEmpty()) {
      end(line, out);
    }
    return out.toByteArray();
  }

  private static void end(StringBuilder line, ByteArrayOutputStream out) {
    out.writeBytes(line.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
    line.setLength(0);
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
