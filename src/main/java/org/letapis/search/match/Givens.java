package org.letapis.search.match;

import java.util.List;
import org.letapis.search.name.GivenNames;
import org.letapis.search.name.LemmaSet;
import org.letapis.search.name.NameToken;
import org.letapis.search.phoneme.SoundDistance;
import org.letapis.search.phoneme.Sounds;

/** Compares given names: by the list, by an initial, by sound where the list does not know them. */
final class Givens {

  /** Least likeness of two spellings of a name that is not on the list. */
  private static final double ALIKE = 0.75;

  private static final double DIFFERENT = 0.40;
  private static final double DECLINED = 0.50;

  private final GivenNames names;

  Givens(GivenNames names) {
    this.names = names;
  }

  /** The best of all pairs; for two names of several words each, the worse half counts too. */
  Part compare(List<NameToken> a, List<NameToken> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Part.of(0.86, Reason.of(ReasonCode.GIVEN_MISSING));
    }
    if (a.size() > 1 && b.size() > 1 && !a.getFirst().isGiven() && !b.getFirst().isGiven()) {
      return several(a, b);
    }
    return best(a, b);
  }

  private Part best(List<NameToken> a, List<NameToken> b) {
    Part best = null;
    for (NameToken x : a) {
      for (NameToken y : b) {
        Part part = compare(x, y);
        if (best == null || value(part) > value(best)) {
          best = part;
        }
      }
    }
    return java.util.Objects.requireNonNull(best);
  }

  private Part several(List<NameToken> a, List<NameToken> b) {
    List<NameToken> few = a.size() <= b.size() ? a : b;
    List<NameToken> many = few == a ? b : a;
    Part worst = null;
    for (NameToken x : few) {
      Part part = best(List.of(x), many);
      if (worst == null || value(part) < value(worst)) {
        worst = part;
      }
    }
    return java.util.Objects.requireNonNull(worst);
  }

  private static double value(Part part) {
    return Math.min(part.weight(), part.cap());
  }

  private Part compare(NameToken a, NameToken b) {
    String x = a.text();
    String y = b.text();
    if (x.equals(y)) {
      return Part.of(a.initial() ? 0.9 : 1, Reason.of(code(a), x, y));
    }
    if (a.initial() || b.initial()) {
      return begins(a, b)
          ? Part.of(
              x.charAt(0) == y.charAt(0) ? 0.90 : 0.885, Reason.of(ReasonCode.GIVEN_INITIAL, x, y))
          : Part.capped(DIFFERENT, Reason.of(ReasonCode.GIVEN_DIFFERS, x, y));
    }
    if (a.given().meets(b.given())) {
      boolean official = a.given().meetsOfficially(b.given());
      return official
          ? Part.of(1, Reason.of(ReasonCode.GIVEN_SAME, x, y))
          : Part.of(0.985, Reason.of(ReasonCode.GIVEN_EVERYDAY, x, y));
    }
    if (a.isGiven() && b.isGiven()) {
      return Part.capped(DIFFERENT, Reason.of(ReasonCode.GIVEN_DIFFERS, x, y));
    }
    return unknown(a, b);
  }

  private static ReasonCode code(NameToken token) {
    return token.initial() ? ReasonCode.GIVEN_INITIAL : ReasonCode.GIVEN_SAME;
  }

  private Part unknown(NameToken a, NameToken b) {
    LemmaSet one = a.near();
    LemmaSet other = b.near();
    String x = a.text();
    String y = b.text();
    if ((a.given().isEmpty() || b.given().isEmpty()) && (declined(a, b) || declined(b, a))) {
      return Part.capped(DECLINED, Reason.of(ReasonCode.SEX_DIFFERS));
    }
    if (one.meets(other)) {
      return Part.of(0.95, Reason.of(ReasonCode.GIVEN_SIMILAR, x, y));
    }
    if (slipped(a, b) || slipped(b, a)) {
      return Part.of(0.94, Reason.of(ReasonCode.GIVEN_SIMILAR, x, y));
    }
    double alike = alike(a, b);
    if (alike >= ALIKE && (one.isEmpty() || other.isEmpty())) {
      double weight = 0.80 + 0.18 * (alike - ALIKE) / (1 - ALIKE);
      return Part.of(weight, Reason.of(ReasonCode.GIVEN_SIMILAR, x, y));
    }
    return new Part(0.55, 0.55, Reason.of(ReasonCode.GIVEN_UNLIKE, x, y));
  }

  /** Whether a woman's name is made of a man's: Браніслаў, Браніслава; Люцый, Люцыя. */
  private static boolean declined(NameToken man, NameToken woman) {
    String m = man.readings().getFirst();
    String w = woman.readings().getFirst();
    int n = m.length();
    if (n < 4 || w.isEmpty()) {
      return false;
    }
    boolean ij = m.endsWith("i") && (w.endsWith("A") || w.endsWith("a"));
    String stem = ij ? m.substring(0, n - 1) : m;
    boolean hard = !Sounds.isVowel(stem.charAt(stem.length() - 1));
    return hard
        && w.length() == stem.length() + 1
        && (w.endsWith("a") || w.endsWith("A"))
        && SoundDistance.cost(stem, w.substring(0, w.length() - 1), true) < 0.12f;
  }

  /** Whether an unknown word is a form of a known name but for one slip. */
  private boolean slipped(NameToken unknown, NameToken known) {
    return !unknown.isGiven()
        && (Slips.alike(unknown.text(), known.text()) > 0
            || names.lemmas().forms(known.given()).stream()
                .anyMatch(f -> Slips.alike(unknown.text(), f) > 0));
  }

  static double alike(NameToken a, NameToken b) {
    double best = 0;
    for (String x : a.readings()) {
      for (String y : b.readings()) {
        float cost = SoundDistance.cost(x, y, a.latin() || b.latin());
        best = Math.max(best, 1 - cost / Math.max(3.0, (x.length() + y.length()) / 2.0));
      }
    }
    return best;
  }

  /** Whether one is the beginning of the other, or of another form of it. */
  private boolean begins(NameToken a, NameToken b) {
    NameToken initial = a.initial() ? a : b;
    NameToken name = a.initial() ? b : a;
    return names.begins(initial, name, name.near());
  }
}
