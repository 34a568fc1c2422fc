package org.letapis.ui.kit.bulk;

import java.util.List;
import java.util.stream.Stream;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;

/**
 * The records that are to be changed together.
 *
 * @param types of what types they are; at least one
 * @param ids which
 */
record Chosen(List<RecordType> types, List<RecordId> ids) {

  /** The type by whose form a value is asked for: what is asked is asked in all of them. */
  RecordType type() {
    return types.getFirst();
  }

  /** The fields that all of them have, and that can be said of many at once. */
  Stream<Field<?>> fields() {
    return type()
        .fields()
        .filter(Chosen::settable)
        .filter(field -> !type().retired().contains(field.code()))
        .filter(field -> types.stream().allMatch(t -> has(t, field)));
  }

  private static boolean has(RecordType type, Field<?> field) {
    return type.field(field.code()).filter(field::equals).isPresent();
  }

  private static boolean settable(Field<?> field) {
    return switch (field.kind()) {
      case FieldKind.Rows rows -> false;
      case FieldKind.Attachment attachment -> false;
      case FieldKind.Supports supports -> false;
      default -> true;
    };
  }

  /** Whether they are people, who become parties of a proceeding. */
  boolean people() {
    return types.stream().allMatch(t -> t.category() == RecordType.Category.PERSON);
  }

  /** Whether such records are linked to a proceeding: people, and events that name theirs. */
  static boolean mayBeLinked(List<RecordType> types) {
    return types.stream().allMatch(t -> t.category() == RecordType.Category.PERSON)
        || types.stream().allMatch(t -> t.isEvent() && has(t, EventFields.PROCEEDING));
  }
}
