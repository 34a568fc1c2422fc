package org.letapis.domain.entry;

import java.util.Optional;

/**
 * Codes of what a casebook adds to the schema: {@code x.} and the 32 hexadecimal digits of the
 * record that defines it. No two definitions can have the same one, wherever they were made, and no
 * code of the program itself holds a dot.
 */
public final class OwnCode {

  /** What such codes begin with. */
  public static final String PREFIX = "x.";

  private static final int DIGITS = 32;
  private static final int[] DASHES = {20, 16, 12, 8};

  private OwnCode() {}

  /** The code of what a record defines. */
  public static String of(RecordId definition) {
    return PREFIX + definition.toString().replace("-", "");
  }

  /** Whether a code of a field, term or vocabulary is a casebook's own. */
  public static boolean is(String code) {
    return code.startsWith(PREFIX);
  }

  /** The record that defines a code; nothing for a code that is no casebook's own. */
  public static Optional<RecordId> definition(String code) {
    if (!is(code) || code.length() != PREFIX.length() + DIGITS) {
      return Optional.empty();
    }
    StringBuilder uuid = new StringBuilder(code.substring(PREFIX.length()));
    for (int at : DASHES) {
      uuid.insert(at, '-');
    }
    try {
      return Optional.of(RecordId.of(uuid.toString()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
