package org.letapis.store.column;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values of a record as lines of JSON objects from path to value. Small records are one line;
 * large ones have several, so that none is longer than the reader of JSON takes.
 */
public final class StateText {

  /** A line that has grown to so many bytes is ended. */
  private static final int LINE = 256 << 10;

  private StateText() {}

  /** The text of a record's values. */
  public static byte[] write(SortedMap<FieldPath, JsonNode> values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (Map.Entry<FieldPath, JsonNode> value : values.entrySet()) {
      ObjectNode member = Json.object();
      member.set(value.getKey().toString(), value.getValue());
      byte[] bytes = CanonicalJson.bytes(member);
      if (line.size() > 0 && line.size() + bytes.length > LINE) {
        end(line, out);
      }
      line.write(line.size() == 0 ? '{' : ',');
      line.write(bytes, 1, bytes.length - 2);
    }
    if (line.size() > 0) {
      end(line, out);
    }
    return out.toByteArray();
  }

  private static void end(ByteArrayOutputStream line, ByteArrayOutputStream out) {
    line.write('}');
    line.write('\n');
    out.writeBytes(line.toByteArray());
    line.reset();
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
