package org.letapis.casebook.records;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.record.OwnShape;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import tools.jackson.databind.JsonNode;

/** The attached files an entry names, in whichever field of the schema. */
public final class FileRefs {

  private FileRefs() {}

  /** Files named in disclosed fields; values that are no file are passed over. */
  public static List<FileRef> of(Entry entry) {
    return Schema.type(entry.body().type()).stream()
        .flatMap(
            type ->
                entry.disclosed().stream()
                    .flatMap(d -> field(type, d).flatMap(f -> read(f, d)).stream()))
        .toList();
  }

  /** Files in a casebook's own fields are known by their form, wherever the field is defined. */
  private static Optional<Field<?>> field(RecordType type, Disclosure disclosure) {
    return type.at(disclosure.path())
        .or(() -> disclosure.present().flatMap(v -> OwnShape.field(disclosure.path(), v)));
  }

  private static Optional<FileRef> read(Field<?> field, Disclosure disclosure) {
    if (!(field.kind() instanceof FieldKind.Attachment kind)) {
      return Optional.empty();
    }
    return disclosure.present().flatMap(value -> read(kind, value));
  }

  private static Optional<FileRef> read(FieldKind.Attachment kind, JsonNode value) {
    try {
      return Stream.of(value).map(kind::read).findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
