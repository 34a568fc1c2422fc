package org.letapis.casebook.intake.register.row;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.intake.cell.Column;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Field;
import tools.jackson.databind.JsonNode;

/** A record as a row tells it, each value with the column it came from. */
final class RecordDraft {

  private final RecordId id;
  private final String type;
  private final DerivedIds ids;
  private final SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
  private final Map<FieldPath, Column> columns = new LinkedHashMap<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();

  RecordDraft(RecordId id, String type, DerivedIds ids) {
    this.id = id;
    this.type = type;
    this.ids = ids;
  }

  RecordId id() {
    return id;
  }

  <T> void set(Field<T> field, T value, Column from) {
    put(field.path(), field.kind().write(value), from);
  }

  /** Sets a field to a value in its stored form. */
  void setStored(Field<?> field, JsonNode stored, Column from) {
    put(field.path(), stored, from);
  }

  void absent(Field<?> field, Column from) {
    put(field.path(), Absent.UNKNOWN.toJson(), from);
  }

  /** Begins a new row of a field. */
  String row(Field<?> field) {
    int count = rows.merge(field.code(), 1, Integer::sum) - 1;
    return ids.row(id, field.code(), count);
  }

  <T> void set(Field<?> field, String row, Field<T> column, T value, Column from) {
    put(field.cell(row, column), column.kind().write(value), from);
  }

  private void put(FieldPath path, JsonNode value, Column from) {
    values.put(path, Json.nfc(value));
    columns.put(path, from);
  }

  /**
   * What has to be saved: everything the casebook does not hold yet. What it holds otherwise stays,
   * and is reported for the column it came from.
   */
  Change against(Optional<CaseRecord> present, RowCells cells) {
    SortedMap<FieldPath, JsonNode> fresh = new TreeMap<>();
    values.forEach(
        (path, value) -> {
          JsonNode held = present.map(r -> r.values().get(path)).orElse(null);
          if (held == null) {
            fresh.put(path, value);
          } else if (!held.equals(value)) {
            cells.issue(columns.getOrDefault(path, Column.ID), IssueReason.DIFFERS);
          }
        });
    return new Change(id, type, fresh);
  }
}
