package org.letapis.search.match;

/** Why two people may be one, or may not; what speaks against comes first. */
public enum ReasonCode {
  /** {0} and {1} the patronymics; one may be the other's parent. */
  PARENT_AND_CHILD(true),
  /** {0} and {1} the patronymics. */
  PATRONYMIC_DIFFERS(true),
  /** {0} and {1} the given names. */
  GIVEN_DIFFERS(true),
  /** A man's and a woman's name. */
  SEX_DIFFERS(true),
  /** {0} and {1} the family names: one root, another ending. */
  FAMILY_ENDING_DIFFERS(true),
  /** {0} and {1} the family names. */
  FAMILY_DIFFERS(true),
  /** The dates of birth cannot be one. */
  BORN_DIFFERS(true),
  /** {0} and {1} the given names: neither is on the list, and they are not alike. */
  GIVEN_UNLIKE(true),

  /** Letter for letter. */
  NAME_SAME(false),
  /** {0} and {1}. */
  FAMILY_SAME(false),
  /** {0} and {1}: one sound, spelt by different habits. */
  FAMILY_SPELLING(false),
  /** {0} and {1}: alike but for a slip or a similar name. */
  FAMILY_SIMILAR(false),
  /** {0} and {1}: a former name or half of a double one. */
  FAMILY_FORMER(false),
  /** One of the names has no family name. */
  FAMILY_MISSING(false),
  /** {0} and {1}. */
  GIVEN_SAME(false),
  /** {0} and {1}: an everyday form. */
  GIVEN_EVERYDAY(false),
  /** {0} and {1}: alike but for a slip. */
  GIVEN_SIMILAR(false),
  /** {0} and {1}: an initial. */
  GIVEN_INITIAL(false),
  /** One of the names has no given name. */
  GIVEN_MISSING(false),
  /** {0} and {1}. */
  PATRONYMIC_SAME(false),
  /** {0} and {1}: an initial. */
  PATRONYMIC_INITIAL(false),
  /** Born on the same day. */
  BORN_SAME_DAY(false),
  /** Born in the same year. */
  BORN_SAME_YEAR(false),
  /** A place they share. */
  PLACE_SAME(false),
  /** One was typed with the other keyboard layout on. */
  LAYOUT(false);

  private final boolean against;

  ReasonCode(boolean against) {
    this.against = against;
  }

  /** Whether it speaks against their being one. */
  public boolean isAgainst() {
    return against;
  }
}
