package org.letapis.casebook.intake.row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import tools.jackson.databind.JsonNode;

/** A record as a row tells it. */
public final class Draft {

  /** Numbers of rows in a field that one row of a table may use. */
  private static final int ROWS = 100;

  private RecordId id;
  private final String role;
  private final String type;
  private final RowIds ids;
  private final int before;
  private final SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
  private final Map<FieldPath, Brought> files = new LinkedHashMap<>();
  private final Map<FieldPath, String> names = new LinkedHashMap<>();
  private final Map<String, String> rows = new HashMap<>();
  private String note = "";

  /**
   * @param before how many earlier rows spoke of the same record: their rows within it are others
   */
  Draft(RecordId id, String role, String type, RowIds ids, int before) {
    this.before = before;
    this.id = id;
    this.role = role;
    this.type = type;
    this.ids = ids;
  }

  /** Of the record; one known before, where it was joined to that. */
  public RecordId id() {
    return id;
  }

  /** Code of its type. */
  public String type() {
    return type;
  }

  RowIds ids() {
    return ids;
  }

  String role() {
    return role;
  }

  /** What it says, under the paths of its own rows. */
  public SortedMap<FieldPath, JsonNode> values() {
    return values;
  }

  /** Files by the path of the field they go to. */
  public Map<FieldPath, Brought> files() {
    return files;
  }

  /** Names of places and offices, by the path of the field that refers to them. */
  public Map<FieldPath, String> names() {
    return names;
  }

  /** Words that are for its account unless it is known: they came from here. */
  public String note() {
    return note;
  }

  void note(String words) {
    note = words;
  }

  /** From now on it speaks of a record known before. */
  public void joinTo(RecordId known) {
    id = known;
  }

  boolean isEvent() {
    return Schema.type(type).filter(RecordType::isEvent).isPresent();
  }

  boolean isBlank() {
    return values.isEmpty() && files.isEmpty() && names.isEmpty() && note.isEmpty();
  }

  boolean has(FieldPath path) {
    return values.containsKey(path) || names.containsKey(path) || files.containsKey(path);
  }

  /** The path a target means in this record. */
  FieldPath path(Target target) {
    return target.row() == 0
        ? FieldPath.of(target.field())
        : FieldPath.cell(target.field(), row(target.field(), target.row()), target.column());
  }

  String row(String field, int number) {
    return rows.computeIfAbsent(
        field + "." + number, key -> ids.row(id, field, number + before * ROWS));
  }

  void put(FieldPath path, JsonNode value) {
    values.put(path, Json.nfc(value));
  }

  <T> void set(Field<T> field, T value) {
    put(field.path(), field.kind().write(value));
  }

  <T> void set(Field<?> rowsOf, int number, Field<T> column, T value) {
    put(rowsOf.cell(row(rowsOf.code(), number), column), column.kind().write(value));
  }
}
