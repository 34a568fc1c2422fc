package org.letapis.search.match;

import org.letapis.search.name.NameToken;

/** How alike two single words of names are, whatever part of a name they are. */
public final class WordLikeness {

  WordLikeness() {}

  /** From 0 to 1. */
  public double of(NameToken a, NameToken b) {
    if (a.text().equals(b.text())) {
      return 1;
    }
    if (a.given().meets(b.given())) {
      return a.given().meetsOfficially(b.given()) ? 0.98 : 0.95;
    }
    double alike =
        a.families().isEmpty() || b.families().isEmpty()
            ? Givens.alike(a, b)
            : Families.plainlyAlike(a, b);
    return a.isGiven() && b.isGiven() ? Math.min(alike, 0.75) : alike;
  }
}
