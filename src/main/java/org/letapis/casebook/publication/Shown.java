package org.letapis.casebook.publication;

import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.exchange.selection.Ruling;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;
import tools.jackson.databind.JsonNode;

/** Takes away what of a record may not be given. */
final class Shown {

  private Shown() {}

  static CaseRecord of(CaseRecord record, Ruling ruling) {
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
    record
        .values()
        .forEach(
            (path, value) -> {
              if (!ruling.hides(path) && !ruling.hides(valueOf(path))) {
                values.put(path, value);
              }
            });
    return new CaseRecord(record.id(), record.type(), values);
  }

  /** The value that an annotation stands beside; the path itself where it is none. */
  private static FieldPath valueOf(FieldPath path) {
    String row = path.row();
    String column = path.column();
    return row == null || column == null
        ? FieldPath.of(before(path.field()))
        : FieldPath.cell(path.field(), row, before(column));
  }

  private static String before(String code) {
    int tilde = code.indexOf('~');
    return tilde > 0 ? code.substring(0, tilde) : code;
  }
}
