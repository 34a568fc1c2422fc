package org.letapis.casebook.exchange.selection;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.OwnShape;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.types.Schema;
import tools.jackson.databind.JsonNode;

/** Which records the values of a record name. */
public final class References {

  private References() {}

  /** The record a value names, if it names one. */
  public static Optional<RecordId> target(String type, FieldPath path, JsonNode value) {
    Optional<Field<?>> field =
        Schema.type(type).flatMap(t -> t.at(path)).or(() -> OwnShape.field(path, value));
    if (field.isEmpty() || !(field.get().kind() instanceof FieldKind.Reference kind)) {
      return Optional.empty();
    }
    try {
      return Optional.of(kind.read(value));
    } catch (IllegalArgumentException | DateTimeException other) {
      return Optional.empty();
    }
  }

  /** All that a record names. */
  public static Set<RecordId> of(CaseRecord record) {
    Set<RecordId> targets = new HashSet<>();
    record
        .values()
        .forEach((path, value) -> target(record.type(), path, value).ifPresent(targets::add));
    return targets;
  }
}
