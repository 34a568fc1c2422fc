package org.letapis.domain.record;

import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import tools.jackson.databind.JsonNode;

/** Reads stored values without trusting them. */
final class Values {

  private Values() {}

  static <T> Optional<T> read(Field<T> field, @Nullable JsonNode stored) {
    if (stored == null || Absent.ofJson(stored).isPresent() || AsTyped.ofJson(stored).isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(field.kind().read(stored));
    } catch (IllegalArgumentException | DateTimeException e) {
      // A later version's form of this field: kept as it is, shown by nobody.
      return Optional.empty();
    }
  }
}
