package org.letapis.domain.record;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Field;
import tools.jackson.databind.JsonNode;

/**
 * What a person changes in one record in one go; becomes one entry.
 *
 * @param record which record; a new id makes a new record
 * @param type code of its type
 * @param fields new stored values; JSON null clears
 */
public record Change(RecordId record, String type, SortedMap<FieldPath, JsonNode> fields) {

  public Change {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** Begins a change of a record. */
  public static Builder of(RecordId record, String type) {
    return new Builder(record, type);
  }

  /** What turns one state of a record into another. */
  public static Change between(CaseRecord before, CaseRecord after) {
    SortedMap<FieldPath, JsonNode> fields = new TreeMap<>();
    after
        .values()
        .forEach(
            (path, value) -> {
              if (!value.equals(before.values().get(path))) {
                fields.put(path, value);
              }
            });
    before
        .values()
        .forEach(
            (path, value) -> {
              if (!after.values().containsKey(path)) {
                fields.put(path, Json.nothing());
              }
            });
    return new Change(after.id(), after.type(), fields);
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Collects a change. Texts are put into Unicode normal form C, as everything stored is. */
  public static final class Builder {

    private final RecordId record;
    private final String type;
    private final SortedMap<FieldPath, JsonNode> fields = new TreeMap<>();

    private Builder(RecordId record, String type) {
      this.record = record;
      this.type = type;
    }

    public <T> Builder set(Field<T> field, T value) {
      return put(field.path(), field.kind().write(value));
    }

    /** Says why a field has no value. */
    public Builder absent(Field<?> field, Absent why) {
      return put(field.path(), why.toJson());
    }

    public Builder clear(Field<?> field) {
      return put(field.path(), Json.nothing());
    }

    /** Sets a cell of a row. */
    public <T> Builder set(Field<?> rows, String row, Field<T> column, T value) {
      return put(rows.cell(row, column), column.kind().write(value));
    }

    /** Sets a stored value under its path. */
    public Builder put(FieldPath path, JsonNode value) {
      fields.put(path, Json.nfc(value));
      return this;
    }

    public Change build() {
      return new Change(record, type, fields);
    }
  }
}
