package org.letapis.domain.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Field;
import tools.jackson.databind.JsonNode;

/**
 * A record as it stands: every value under its path. Immutable.
 *
 * @param id of the record
 * @param type code of its type
 * @param values stored values, those of fields this build does not know included
 */
public record CaseRecord(RecordId id, String type, SortedMap<FieldPath, JsonNode> values) {

  public CaseRecord {
    values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** A record with nothing in it yet. */
  public static CaseRecord blank(RecordId id, String type) {
    return new CaseRecord(id, type, new TreeMap<>());
  }

  /** The field's value; nothing when blank, absent with a reason, or not of the field's kind. */
  public <T> Optional<T> get(Field<T> field) {
    return Values.read(field, values.get(field.path()));
  }

  /** Why the field has no value, where somebody said so. */
  public Optional<Absent> absent(Field<?> field) {
    JsonNode stored = values.get(field.path());
    return stored == null ? Optional.empty() : Absent.ofJson(stored);
  }

  /** The rows of a field, in the order they were made. */
  public List<Row> rows(Field<List<String>> field) {
    SortedMap<String, Map<String, JsonNode>> rows = new TreeMap<>();
    // The cells of a field stand together, after the field itself.
    for (Map.Entry<FieldPath, JsonNode> cell : values.tailMap(field.path()).entrySet()) {
      FieldPath path = cell.getKey();
      if (!path.field().equals(field.code())) {
        break;
      }
      String row = path.row();
      String column = path.column();
      if (row != null && column != null) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell.getValue());
      }
    }
    List<Row> list = new ArrayList<>();
    rows.forEach((id, cells) -> list.add(new Row(id, cells)));
    return list;
  }

  /** The record with a change applied. */
  public CaseRecord with(Change change) {
    SortedMap<FieldPath, JsonNode> next = new TreeMap<>(values);
    change
        .fields()
        .forEach(
            (path, value) -> {
              if (value.isNull()) {
                next.remove(path);
              } else {
                next.put(path, value);
              }
            });
    return new CaseRecord(id, type, next);
  }
}
