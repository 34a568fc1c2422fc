package org.letapis.casebook.intake.plan;

import java.util.Locale;

/** What becomes of a row. */
public enum Verdict {
  /** It makes records that were not there. */
  NEW,
  /** It was imported before and says something else now. */
  CHANGED,
  /** It speaks of somebody known, and adds to what is known. */
  JOINED,
  /** All of it is known. */
  SAME,
  /** The very same stands in an earlier row. */
  REPEATED,
  /** It may speak of somebody known: a person decides. */
  ASKED,
  /** A person left it out. */
  SKIPPED,
  /** Nothing stands in it that is read. */
  BLANK;

  /** The label's key. */
  public String labelKey() {
    return "intake.verdict." + name().toLowerCase(Locale.ROOT);
  }
}
