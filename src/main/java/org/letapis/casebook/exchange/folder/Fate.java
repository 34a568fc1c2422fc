package org.letapis.casebook.exchange.folder;

import java.util.Locale;

/** What became of a file in the exchange folder. */
public enum Fate {
  /** It is in the inbox. */
  TAKEN,
  /** All of it was here already: a copy, or one imported by hand. */
  NOTHING_NEW,
  /** It waits for what it builds on. */
  WAITS,
  /** This casebook made it. */
  OWN,
  /** It is for somebody else. */
  FOR_OTHERS,
  /** Its signer is not trusted; looked at again when contacts change. */
  NOT_TRUSTED,
  /** It is damaged or no bundle. */
  REFUSED,
  /** It is still being written, or did not come whole; looked at again when it changes. */
  ARRIVING;

  /** The stored code, and the tail of the label's key {@code exchange.fate.<code>}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Fate of(String code) {
    for (Fate fate : values()) {
      if (fate.code().equals(code)) {
        return fate;
      }
    }
    return ARRIVING;
  }
}
