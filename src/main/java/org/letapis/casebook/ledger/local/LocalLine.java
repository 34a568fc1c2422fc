package org.letapis.casebook.ledger.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.Journal;
import org.letapis.journal.frame.FrameKind;
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

  /** Own state as it stands at a journal's end: null where a key was removed last. */
  public static Map<String, byte @Nullable []> latest(Journal journal) {
    Map<String, byte @Nullable []> latest = new LinkedHashMap<>();
    journal.replay(
        Position.START,
        new OfKind(
            FrameKind.LOCAL,
            (at, frame) ->
                frame
                    .lines()
                    .forEach(
                        bytes -> {
                          LocalLine line = read(bytes, at);
                          latest.put(line.key(), line.stored());
                        })));
    return latest;
  }

  /**
   * The line of bytes of a frame.
   *
   * @throws Problem DAMAGED when they are none this build understands
   */
  public static LocalLine read(byte[] line, Position at) {
    try {
      return read(line);
    } catch (MalformedJson e) {
      throw new Problem(e, CasebookProblem.DAMAGED, at.toString());
    }
  }

  /** The value as it is stored; null where the key is removed. */
  public byte @Nullable [] stored() {
    return value.isNull() ? null : CanonicalJson.bytes(value);
  }

  static LocalLine read(byte[] line) throws MalformedJson {
    JsonNode json = StrictJson.parse(line);
    JsonNode value = json.get("value");
    return new LocalLine(Json.text(json, "key", 200), value == null ? Json.nothing() : value);
  }
}
