package org.letapis.ui.history.line;

/** How something on the time axis looks: each has a shape or pattern of its own, too. */
enum Look {
  /** Full. */
  DETENTION("-lt-bad"),
  /** Striped. */
  CUSTODY("-lt-bad"),
  /** Dotted. */
  HOUSE_ARREST("-lt-care"),
  /** Crossed. */
  INCOMMUNICADO("-lt-ink"),
  /** Upright lines. */
  PUNISHMENT("-lt-ink"),
  /** A frame with its name. */
  STAY("-lt-ink-quiet"),
  /** Striped, thin. */
  SENTENCE("-lt-care"),
  /** A frame. */
  MEASURE("-lt-ink-quiet"),
  /** A frame. */
  CASE("-lt-accent"),
  /** Ground behind everything. */
  GAP("-lt-line"),
  MARK("-lt-accent"),
  MARK_STRONG("-lt-bad"),
  MARK_GOOD("-lt-good");

  private final String token;

  Look(String token) {
    this.token = token;
  }

  /** Name of its colour. */
  String token() {
    return token;
  }

  boolean isMark() {
    return this == MARK || this == MARK_STRONG || this == MARK_GOOD;
  }
}
