package org.letapis.casebook.publication.anonymous;

import java.util.Locale;

/** What was done so that nobody is recognised; each is counted by values. */
public enum Done {
  /** A name was replaced by a made-up one that is the same throughout one publication. */
  NAME,
  /** A day became its month; a day of birth its decade. */
  DATE,
  /** A time of day was left out. */
  TIME,
  /** A place became its district. */
  DISTRICT,
  /** A place whose district nobody could tell was left out. */
  PLACE,
  /** Words were left out: descriptions, notes, numbers of papers, terms of one's own. */
  TEXT,
  /** Long texts stayed as they were written. */
  KEPT_TEXT,
  /** Who the sources are and what they said was left out. */
  SOURCE,
  /** An attached file was left out. */
  FILE,
  /** What a casebook added to the schema was left out. */
  OWN,
  /** What too few have in common was left out or made coarser. */
  RARE;

  /** The tail of the label's key {@code publication.done.<code>}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
