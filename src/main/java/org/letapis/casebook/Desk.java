package org.letapis.casebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who works at a casebook: decides the first screen and what is offered, never the format. */
public enum Desk {
  DOCUMENTER,
  COORDINATOR,
  LAWYER;

  /** The stored code, and the tail of the label's key {@code desk.<code>}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The desk of that code. */
  public static Optional<Desk> ofCode(String code) {
    return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
  }
}
