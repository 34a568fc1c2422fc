package org.letapis.casebook.ledger;

import java.util.Optional;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * One line of a casebook's own state in the journal: {@code {"key":…,"value":…}}. The latest line
 * of a key wins; a null value removes it.
 *
 * @param key see {@link LocalKeys}
 * @param value JSON null to remove
 */
public record LocalLine(String key, JsonNode value) {

  /** A line that removes a key. */
  public static LocalLine removing(String key) {
    return new LocalLine(key, Json.nothing());
  }

  /** Whether a line is of a key that begins so. */
  public static boolean isOf(byte[] line, String prefix) {
    try {
      return read(line).key().startsWith(prefix);
    } catch (MalformedJson other) {
      return false;
    }
  }

  /** The line as it is written: canonical JSON. */
  public byte[] bytes() {
    return CanonicalJson.bytes(Json.object().put("key", key).set("value", value));
  }

  /** The line of those bytes; nothing when they are none this build understands. */
  public static Optional<LocalLine> parse(byte[] line) {
    try {
      return Optional.of(read(line));
    } catch (MalformedJson e) {
      return Optional.empty();
    }
  }

  static LocalLine read(byte[] line) throws MalformedJson {
    JsonNode json = StrictJson.parse(line);
    JsonNode value = json.get("value");
    return new LocalLine(Json.text(json, "key", 200), value == null ? Json.nothing() : value);
  }
}
