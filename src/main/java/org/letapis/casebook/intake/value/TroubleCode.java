package org.letapis.casebook.intake.value;

import java.util.Locale;

/** Why a cell was not read, or not without doubt. */
public enum TroubleCode {
  /** What stands there cannot be read by the format already. */
  CELL_BROKEN,
  /** A formula of which the other program kept no result: none is ever computed here. */
  FORMULA_EMPTY,
  /** Not a date. */
  DATE_UNREADABLE,
  /** A day no calendar has. */
  DATE_IMPOSSIBLE,
  /** A date more than a century back. */
  DATE_TOO_EARLY,
  /** A date of something that happened, and has not come yet. */
  DATE_FUTURE,
  /** Not a time of day. */
  TIME_UNREADABLE,
  /** Not a word of this list. */
  TERM_UNREADABLE,
  /** Not a whole number, or not one that can be. */
  NUMBER_UNREADABLE,
  /** Not a sum of money. */
  SUM_UNREADABLE,
  /** Not a length of time. */
  LENGTH_UNREADABLE,
  /** Not an article of a law. */
  ARTICLE_UNREADABLE,
  /** A penalty that cannot surely be put in figures. */
  PENALTY_UNREADABLE,
  /** Nobody can tell the parts of this name. */
  NAME_WHOLE,
  /** A word has letters of both alphabets. */
  MIXED_ALPHABETS,
  /** More words than the field has room for. */
  CELL_LONG,
  /** No record that could be meant. */
  REFERENCE_UNKNOWN,
  /** No row of the source and nothing here has this key; it is kept until such a row comes. */
  KEY_NOWHERE,
  /** What is known by this id is something else. */
  OTHER_KIND,
  /** The file is not there. */
  FILE_MISSING;

  /** Stable, lower-case, with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The label's key: what is the matter, and what becomes of the words. */
  public String labelKey() {
    return "intake.trouble." + code();
  }

  /** Whether the words are recorded all the same, as they should be. */
  public boolean isOnlyDoubt() {
    return this == NAME_WHOLE
        || this == MIXED_ALPHABETS
        || this == PENALTY_UNREADABLE
        || this == KEY_NOWHERE;
  }
}
