package org.letapis.search.match;

/** How much speaks for two people being one. Names alone never suffice to join. */
public enum Tier {
  /** The name to the letter or nearly, the year of birth, and the patronymic or the place. */
  STRONG,
  /** The name, and the year of birth, the patronymic or the place. */
  LIKELY,
  /** The name only. */
  POSSIBLE,
  /** Not worth a person's time. */
  NONE
}
