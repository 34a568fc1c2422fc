package org.letapis.foreign.ftm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * FollowTheMoney's schemata and their properties, as of version 3.8.4. A schema has the properties
 * of all it extends.
 */
public final class FtmSchema {

  private static final FtmSchema ALL = new FtmSchema();

  private final Map<String, Schema> schemata = new LinkedHashMap<>();
  private final Map<String, Map<String, FtmProperty>> properties = new LinkedHashMap<>();

  private record Schema(
      List<String> parents, List<String> required, boolean real, List<FtmProperty> own) {}

  private FtmSchema() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(FtmSchema.class.getResourceAsStream("schema.tsv")),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String schema : schemata.keySet()) {
      Map<String, FtmProperty> all = new LinkedHashMap<>();
      collect(schema, all);
      properties.put(schema, all);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    if (cells[0].equals("schema")) {
      schemata.put(
          cells[1],
          new Schema(names(cells[2]), names(cells[3]), cells[4].isEmpty(), new ArrayList<>()));
    } else {
      Objects.requireNonNull(schemata.get(cells[1]))
          .own()
          .add(new FtmProperty(cells[2], cells[3], cells[4]));
    }
  }

  private static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
  }

  private void collect(String name, Map<String, FtmProperty> all) {
    Schema schema = Objects.requireNonNull(schemata.get(name));
    schema.parents().forEach(parent -> collect(parent, all));
    schema.own().forEach(property -> all.put(property.name(), property));
  }

  /** Whether there is such a schema, and entities may be of it. */
  public static boolean has(String schema) {
    Schema found = ALL.schemata.get(schema);
    return found != null && found.real();
  }

  /** The names of a schema's properties, what it extends first; none for an unknown one. */
  public static List<String> properties(String schema) {
    return List.copyOf(ALL.properties.getOrDefault(schema, Map.of()).keySet());
  }

  /** A property of a schema. */
  public static Optional<FtmProperty> property(String schema, String name) {
    return Optional.ofNullable(ALL.properties.getOrDefault(schema, Map.of()).get(name));
  }

  /** The properties without which an entity of a schema is refused; they are not inherited. */
  public static List<String> required(String schema) {
    Schema found = ALL.schemata.get(schema);
    return found == null ? List.of() : found.required();
  }

  /** Whether entities of a schema may stand where those of another are asked for. */
  public static boolean is(String schema, String other) {
    Schema found = ALL.schemata.get(schema);
    return found != null
        && (schema.equals(other) || found.parents().stream().anyMatch(parent -> is(parent, other)));
  }
}
