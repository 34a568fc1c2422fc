package org.letapis.store.h2.tree;

import java.util.UUID;
import org.h2.value.Value;
import org.h2.value.ValueBigint;
import org.h2.value.ValueBoolean;
import org.h2.value.ValueInteger;
import org.h2.value.ValueNull;
import org.h2.value.ValueSmallint;
import org.h2.value.ValueUuid;
import org.h2.value.ValueVarbinary;
import org.h2.value.ValueVarchar;
import org.jspecify.annotations.Nullable;

/** What H2 keeps in a column, and what we call it. */
final class Values {

  private Values() {}

  static Value of(@Nullable Object value) {
    return switch (value) {
      case null -> ValueNull.INSTANCE;
      case UUID id -> ValueUuid.get(id.getMostSignificantBits(), id.getLeastSignificantBits());
      case String text -> ValueVarchar.get(text);
      case byte[] bytes -> ValueVarbinary.getNoCopy(bytes);
      case Long number -> ValueBigint.get(number);
      case Integer number -> ValueInteger.get(number);
      case Short number -> ValueSmallint.get(number);
      case Boolean is -> ValueBoolean.get(is);
      default -> throw new IllegalArgumentException("a value of another kind");
    };
  }

  static @Nullable Object read(Value value) {
    return switch (value) {
      case ValueNull nothing -> null;
      case ValueUuid id -> id.getUuid();
      case ValueVarchar text -> text.getString();
      case ValueVarbinary bytes -> bytes.getBytes();
      case ValueBigint number -> number.getLong();
      case ValueInteger number -> number.getInt();
      case ValueSmallint number -> (short) number.getInt();
      case ValueBoolean is -> is.getBoolean();
      default -> throw new IllegalArgumentException("a value of another kind");
    };
  }
}
