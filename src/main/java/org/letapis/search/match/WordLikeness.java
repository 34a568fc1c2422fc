package org.letapis.search.match;

import org.letapis.search.name.NameToken;

/** How alike two single words of names are, whatever part of a name they are. */
public final class WordLikeness {

  /** Likeness of a given name and a misspelt form of it. */
  private static final double SLIPPED = 0.85;

  WordLikeness() {}

  /**
   * From 0 to 1.
   *
   * @param a what is looked for
   */
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
    if (!a.isGiven() && b.isGiven() && a.near().meets(b.given())) {
      return Math.max(alike, SLIPPED);
    }
    return a.isGiven() && b.isGiven() ? Math.min(alike, 0.75) : alike;
  }
}
