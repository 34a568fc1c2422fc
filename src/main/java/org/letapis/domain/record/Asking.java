package org.letapis.domain.record;

import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import tools.jackson.databind.JsonNode;

/** Which fields of a record a form asks for, and which values it only keeps. */
public final class Asking {

  private Asking() {}

  /**
   * Whether a form asks for a field: not one that is retired and blank, nor a casebook's own whose
   * value is not of its kind, which would be overwritten unseen.
   */
  public static boolean asks(RecordType type, Field<?> field, CaseRecord record) {
    JsonNode stored = record.values().get(field.path());
    if (stored == null) {
      return !type.retired().contains(field.code());
    }
    return !OwnCode.is(field.code())
        || Absent.ofJson(stored).isPresent()
        || AsTyped.ofJson(stored).isPresent()
        || record.get(field).isPresent();
  }

  /**
   * Values of fields that nobody defined here, or that a later version of the program wrote. They
   * are kept as they are and shown to be read.
   */
  public static SortedMap<FieldPath, JsonNode> kept(RecordType type, CaseRecord record) {
    SortedMap<FieldPath, JsonNode> kept = new TreeMap<>();
    record
        .values()
        .forEach(
            (path, value) -> {
              boolean asked =
                  type.at(path)
                      .filter(field -> path.row() != null || asks(type, field, record))
                      .isPresent();
              if (!asked) {
                kept.put(path, value);
              }
            });
    return kept;
  }
}
