package org.letapis.domain.guidance;

import java.util.Locale;

/** What a record should tell to be of use to somebody else. */
public enum Need {
  /** Who it is about. */
  WHO,
  /** What it is, for a record that is no person and no event. */
  WHAT,
  WHEN,
  WHERE,
  /** How it is known. */
  SOURCE,
  /** What those who told it agreed to. */
  CONSENT;

  /** The label's key. */
  public String key() {
    return "guidance.need." + name().toLowerCase(Locale.ROOT);
  }
}
