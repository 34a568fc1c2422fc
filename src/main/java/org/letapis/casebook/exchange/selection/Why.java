package org.letapis.casebook.exchange.selection;

import java.util.Locale;

/** Why a record is left out, or a part of it. */
public enum Why {
  /** It was not chosen. */
  NOT_CHOSEN,
  /** It, or whom it is about, is more confidential than allowed. */
  CONFIDENTIAL,
  /** A source did not agree to this use, or took its consent back. */
  CONSENT,
  /** It tells who a source is. */
  SOURCES;

  /** The tail of the label's key {@code exchange.why.<code>}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
