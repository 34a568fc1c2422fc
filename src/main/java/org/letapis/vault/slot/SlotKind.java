package org.letapis.vault.slot;

import java.util.Optional;
import java.util.stream.Stream;

/** What a slot opens with. */
public enum SlotKind {
  PASSPHRASE("passphrase"),
  RECOVERY("recovery"),
  SHARES("shares");

  private final String code;

  SlotKind(String code) {
    this.code = code;
  }

  /** As it stands in the header. */
  public String code() {
    return code;
  }

  /** The kind of a code; empty for one that a newer build made. */
  public static Optional<SlotKind> ofCode(String code) {
    return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
