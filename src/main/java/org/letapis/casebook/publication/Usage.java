package org.letapis.casebook.publication;

import java.util.HashSet;
import java.util.Set;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Alternatives;
import org.letapis.domain.record.CaseRecord;
import tools.jackson.databind.JsonNode;

/**
 * Which fields and columns of one type hold anything in a publication, so that tables have no empty
 * columns. Known before the first record is written.
 */
public final class Usage {

  private final Set<String> used = new HashSet<>();
  private long records;

  void see(CaseRecord record) {
    records++;
    record.values().forEach(this::see);
  }

  private void see(FieldPath path, JsonNode value) {
    String key = key(path.field(), path.column() == null ? "" : path.column());
    used.add(key);
    if (value.isObject() && (value.has("words") || value.has("absent") || value.has("typed"))) {
      used.add(key + "#words");
    }
    if (value.isArray() && value.values().stream().anyMatch(one -> one.has("words"))) {
      used.add(key + "#words");
    }
    if (value.isObject()
        && value.has("edtf")
        && !value.path("edtf").asString("").matches("\\d{4}-\\d\\d-\\d\\d")) {
      used.add(key + "#partial");
    }
    if (value.isObject() && value.has("time")) {
      used.add(key + "#time");
    }
  }

  private static String key(String field, String column) {
    return column.isEmpty() ? field : field + "/" + column;
  }

  /** How many records there are. */
  public long records() {
    return records;
  }

  /** Whether a field, or a column of a field of rows, holds anything anywhere. */
  public boolean uses(String field, String column) {
    return used.contains(key(field, column));
  }

  /** Whether some value has words of its own, or stands for what is not known. */
  public boolean hasWords(String field, String column) {
    return used.contains(key(field, column) + "#words");
  }

  /** Whether some date is less, or more, than a day. */
  public boolean hasPartial(String field, String column) {
    String key = key(field, column);
    return used.contains(key + "#partial") || used.contains(key + "#time");
  }

  /** Whether somebody said how sure a value is. */
  public boolean hasCertainty(String field, String column) {
    return used.contains(key(field, column) + "~certainty");
  }

  /** Whether other values were given beside the one that stands. */
  public boolean hasAlternatives(String field, String column) {
    FieldPath tail = Alternatives.of(FieldPath.of(column.isEmpty() ? field : column));
    return used.contains(column.isEmpty() ? tail.field() : key(field, tail.field()));
  }
}
