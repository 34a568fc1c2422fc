package org.letapis.casebook.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A mapping as JSON, format {@code letapis-mapping-1}: in a casebook and in a file of its own. */
public final class MappingJson {

  private static final String FORMAT = "letapis-mapping-1";
  private static final int MOST_TABLES = 200;
  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_ROLES = 20;
  private static final int LONGEST = 1_000;
  private static final int MOST_CORRECTIONS = 10_000;

  private MappingJson() {}

  /** Writes a mapping. */
  public static ObjectNode write(Mapping mapping) {
    ObjectNode json = Json.object().put("format", FORMAT).put("source", mapping.source());
    Rules rules = mapping.rules();
    json.set(
        "rules",
        Json.object()
            .put("strong", rules.strong().code())
            .put("likely", rules.likely().code())
            .put("possible", rules.possible().code())
            .put("overwrite", rules.overwrite())
            .put("dates", rules.order().code()));
    ArrayNode tables = json.putArray("tables");
    mapping.tables().forEach(table -> tables.add(table(table)));
    return json;
  }

  private static ObjectNode table(TableMapping table) {
    ObjectNode json = Json.object().put("table", table.table()).put("taken", table.taken());
    if (!table.first().equals(table.table())) {
      json.put("first", table.first());
    }
    ArrayNode roles = json.putArray("roles");
    table
        .roles()
        .forEach(
            role -> roles.add(Json.object().put("name", role.name()).put("type", role.type())));
    ArrayNode columns = json.putArray("columns");
    for (ColumnRule rule : table.columns()) {
      ObjectNode column =
          Json.object()
              .put("column", rule.heading())
              .put("read", rule.as().code())
              .put("role", rule.target().role())
              .put("field", rule.target().path());
      if (!rule.corrections().isEmpty()) {
        ObjectNode corrections = column.putObject("corrections");
        new TreeMap<>(rule.corrections()).forEach(corrections::put);
      }
      columns.add(column);
    }
    ArrayNode fixed = json.putArray("fixed");
    for (Fixed value : table.fixed()) {
      fixed.add(
          Json.object()
              .put("role", value.target().role())
              .put("field", value.target().path())
              .put("value", value.words()));
    }
    return json;
  }

  /**
   * Reads a mapping from a file's bytes.
   *
   * @throws MalformedJson naming the member that is not as it should be
   */
  public static Mapping read(byte[] bytes) throws MalformedJson {
    return read(StrictJson.parse(bytes));
  }

  /** The same of JSON that was parsed already. */
  public static Mapping read(JsonNode json) throws MalformedJson {
    if (!Json.text(json, "format", 40).equals(FORMAT)) {
      throw new MalformedJson("format");
    }
    JsonNode rules = Json.object(json, "rules");
    List<TableMapping> tables = new ArrayList<>();
    for (JsonNode table : Json.list(json, "tables", MOST_TABLES)) {
      tables.add(readTable(table));
    }
    return new Mapping(
        Json.text(json, "source", Mapping.LONGEST_NAME),
        tables,
        new Rules(
            choice(rules, "strong"),
            choice(rules, "likely"),
            choice(rules, "possible"),
            rules.path("overwrite").asBoolean(false),
            Rules.DateOrder.ofCode(Json.text(rules, "dates", 40))
                .orElseThrow(() -> new MalformedJson("dates"))));
  }

  private static Rules.Choice choice(JsonNode rules, String member) throws MalformedJson {
    return Rules.Choice.ofCode(Json.text(rules, member, 40))
        .orElseThrow(() -> new MalformedJson(member));
  }

  private static TableMapping readTable(JsonNode json) throws MalformedJson {
    List<Role> roles = new ArrayList<>();
    for (JsonNode role : Json.list(json, "roles", MOST_ROLES)) {
      roles.add(new Role(Json.text(role, "name", 100), Json.text(role, "type", 100)));
    }
    List<ColumnRule> columns = new ArrayList<>();
    for (JsonNode column : Json.list(json, "columns", MOST_COLUMNS)) {
      ReadAs as =
          ReadAs.ofCode(Json.text(column, "read", 40)).orElseThrow(() -> new MalformedJson("read"));
      columns.add(
          new ColumnRule(
              Json.text(column, "column", LONGEST),
              as,
              Target.parse(Json.text(column, "role", 100), Json.text(column, "field", 250)),
              corrections(column)));
    }
    List<Fixed> fixed = new ArrayList<>();
    for (JsonNode value : Json.list(json, "fixed", MOST_COLUMNS)) {
      fixed.add(
          new Fixed(
              Target.parse(Json.text(value, "role", 100), Json.text(value, "field", 250)),
              Json.text(value, "value", LONGEST)));
    }
    String table = Json.text(json, "table", LONGEST);
    return new TableMapping(
        table,
        json.has("first") ? Json.text(json, "first", LONGEST) : table,
        roles,
        columns,
        fixed,
        json.path("taken").asBoolean(true));
  }

  private static Map<String, String> corrections(JsonNode column) throws MalformedJson {
    Map<String, String> corrections = new TreeMap<>();
    JsonNode all = column.path("corrections");
    if (all.size() > MOST_CORRECTIONS) {
      throw new MalformedJson("corrections");
    }
    for (Map.Entry<String, JsonNode> one : all.properties()) {
      corrections.put(one.getKey(), Json.text(all, one.getKey(), LONGEST));
    }
    return corrections;
  }
}
