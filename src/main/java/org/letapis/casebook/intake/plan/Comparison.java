package org.letapis.casebook.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Money;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;
import tools.jackson.databind.JsonNode;

/**
 * What a source says of a record beside what is known of it.
 *
 * @param fields what would be saved
 * @param differences the same with what stands there, and what is only told
 */
record Comparison(SortedMap<FieldPath, JsonNode> fields, List<Difference> differences) {

  /** What two rows of a name are the same by, whatever else is said of them. */
  private static final Set<String> NAME =
      Set.of(
          Person.FAMILY.code(),
          Person.GIVEN.code(),
          Person.PATRONYMIC.code(),
          Facility.NAME.code());

  /** With a record that is known. */
  static Comparison of(SortedMap<FieldPath, JsonNode> said, CaseRecord known, boolean overwrite) {
    Set<String> there = rowsThere(said, known);
    SortedMap<FieldPath, JsonNode> fields = new TreeMap<>();
    List<Difference> differences = new ArrayList<>();
    said.forEach(
        (path, value) -> {
          JsonNode held = known.values().get(path);
          if (value.equals(held) || isSameSum(value, held) || there.contains(rowKey(path))) {
            return;
          }
          if (held != null && held.isString() && path.equals(Common.ACCOUNT.path())) {
            told(held, value).ifPresent(more -> put(path, held, more, true, fields, differences));
          } else {
            put(path, held, value, held == null || overwrite, fields, differences);
          }
        });
    return new Comparison(fields, differences);
  }

  /** A workbook writes 100.00 as 100. */
  private static boolean isSameSum(JsonNode value, @Nullable JsonNode held) {
    if (held == null || !value.has("amount") || !held.has("amount")) {
      return false;
    }
    FieldKind.Sum kind = new FieldKind.Sum();
    Money one = kind.read(value);
    Money other = kind.read(held);
    return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
  }

  private static void put(
      FieldPath path,
      @Nullable JsonNode held,
      JsonNode value,
      boolean taken,
      SortedMap<FieldPath, JsonNode> fields,
      List<Difference> differences) {
    differences.add(new Difference(path, Optional.ofNullable(held), value, taken));
    if (taken) {
      fields.put(path, value);
    }
  }

  /** What was told, and below it the lines that it does not have. */
  private static Optional<JsonNode> told(JsonNode held, JsonNode value) {
    String before = held.stringValue();
    Set<String> lines = Set.copyOf(before.lines().toList());
    String more =
        value
            .asString("")
            .lines()
            .filter(line -> !lines.contains(line))
            .collect(Collectors.joining("\n"));
    return more.isEmpty()
        ? Optional.empty()
        : Optional.of(Json.text(before + (before.isEmpty() ? "" : "\n") + more));
  }

  private static String rowKey(FieldPath path) {
    return path.row() == null ? "" : path.field() + "/" + path.row();
  }

  /** Rows the source brings of which the record has the same already, under another id. */
  private static Set<String> rowsThere(SortedMap<FieldPath, JsonNode> said, CaseRecord known) {
    Map<String, Map<String, JsonNode>> brought = rows(said);
    Map<String, Map<String, JsonNode>> held = rows(known.values());
    Set<String> there = new HashSet<>();
    brought.forEach(
        (key, cells) -> {
          String field = key.substring(0, key.indexOf('/') + 1);
          boolean names = field.equals(Person.NAMES.code() + "/");
          boolean same =
              held.entrySet().stream()
                  .filter(row -> row.getKey().startsWith(field))
                  .filter(row -> !row.getKey().equals(key))
                  .anyMatch(row -> covers(row.getValue(), cells, names));
          if (same) {
            there.add(key);
          }
        });
    return there;
  }

  private static boolean covers(
      Map<String, JsonNode> row, Map<String, JsonNode> cells, boolean names) {
    boolean any = false;
    for (Map.Entry<String, JsonNode> cell : cells.entrySet()) {
      if (!names || NAME.contains(cell.getKey())) {
        any = true;
        if (!cell.getValue().equals(row.get(cell.getKey()))) {
          return false;
        }
      }
    }
    return any;
  }

  private static Map<String, Map<String, JsonNode>> rows(Map<FieldPath, JsonNode> values) {
    Map<String, Map<String, JsonNode>> rows = new HashMap<>();
    values.forEach(
        (path, value) -> {
          String column = path.column();
          if (column != null) {
            rows.computeIfAbsent(rowKey(path), key -> new HashMap<>()).put(column, value);
          }
        });
    return rows;
  }
}
