package org.letapis.foreign.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import tools.jackson.databind.JsonNode;

/**
 * Reads a line into entities: the one it is of, and those that lie in it where another would have
 * only their ids, as OpenSanctions' nested files have it. What stands beside an entity's
 * properties, such as its data sets, is kept under a name that begins with {@link #BESIDE}.
 */
final class FtmParser {

  /** Begins the name of what is not of the schema. */
  static final String BESIDE = "@";

  private static final int LONGEST_ID = 255;
  private static final int LONGEST_NAME = 128;
  private static final int MOST_VALUES = 10_000;

  private final Bounds bounds;
  private final long line;
  private final List<FtmEntity> entities = new ArrayList<>();

  private FtmParser(Bounds bounds, long line) {
    this.bounds = bounds;
    this.line = line;
  }

  /**
   * The entities of a line.
   *
   * @param line its number, for problems
   */
  static List<FtmEntity> read(byte[] bytes, long line, Bounds bounds) {
    FtmParser parser = new FtmParser(bounds, line);
    try {
      parser.entity(StrictJson.parse(bytes));
    } catch (MalformedJson e) {
      throw new Problem(e, ForeignProblem.LINE_BROKEN, line);
    }
    return parser.entities;
  }

  private String entity(JsonNode node) {
    String id = word(node, "id", LONGEST_ID);
    String schema = word(node, "schema", LONGEST_NAME);
    JsonNode said = node.path("properties");
    if (!said.isObject()) {
      throw broken();
    }
    Map<String, List<String>> properties = new LinkedHashMap<>();
    int place = entities.size();
    entities.add(new FtmEntity(id, schema, properties));
    said.properties().forEach(p -> put(properties, p.getKey(), schema, p.getValue()));
    node.properties().stream()
        .filter(p -> !List.of("id", "schema", "properties").contains(p.getKey()))
        .filter(p -> !p.getValue().isObject())
        .forEach(p -> put(properties, BESIDE + p.getKey(), schema, p.getValue()));
    entities.set(place, new FtmEntity(id, schema, properties));
    return id;
  }

  private void put(Map<String, List<String>> to, String name, String schema, JsonNode node) {
    if (name.length() > LONGEST_NAME) {
      throw broken();
    }
    List<String> values = new ArrayList<>();
    for (JsonNode value : node.isArray() ? node.values() : List.of(node)) {
      if (values.size() >= MOST_VALUES) {
        throw broken();
      }
      if (value.isObject()) {
        values.add(entity(value));
      } else if (value.isArray()) {
        throw broken();
      } else if (!value.isNull()) {
        values.add(bounded(value.asString(), schema, name));
      }
    }
    if (!values.isEmpty()) {
      to.put(name, values);
    }
  }

  private String bounded(String text, String schema, String name) {
    if (text.length() > bounds.cell()) {
      throw new Problem(ForeignProblem.VALUE_TOO_LONG, schema, line, name, bounds.cell());
    }
    return text;
  }

  private String word(JsonNode node, String member, int longest) {
    JsonNode word = node.path(member);
    if (!word.isString() || word.stringValue().isBlank() || word.stringValue().length() > longest) {
      throw broken();
    }
    return word.stringValue();
  }

  private Problem broken() {
    return new Problem(ForeignProblem.LINE_BROKEN, line);
  }
}
