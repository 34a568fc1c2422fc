package org.letapis.search.match;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.letapis.search.family.CommonFamilies;
import org.letapis.search.family.FamilyEnding;
import org.letapis.search.family.FamilyName;
import org.letapis.search.name.NameToken;
import org.letapis.search.phoneme.Phonemes;
import org.letapis.search.phoneme.SoundDistance;
import org.letapis.search.phoneme.Sounds;

/** Compares family names: the best of those a name has, without regard to gender. */
final class Families {

  /** Least likeness of two spellings of one name. */
  static final double ALIKE = 0.81;

  /** Likeness from which nothing but habits of spelling differs. */
  private static final double SPELLING = 0.93;

  private static final float ONE_SLIP = 1.45f;
  private static final double LONG_ENOUGH = 6;
  private static final float OTHER_ENDING = 0.9f;
  private static final float OTHER_LINK = 1.3f;
  private static final float BARE_STEM = 0.7f;

  /** Most that is left where both are names of their own. */
  private static final double TWO_NAMES = 0.76;

  private static final double OTHER_FAMILY = 0.68;
  private static final double LONG_FOR_KNOWN = 5;

  /** Below it nothing is mended. */
  private static final double LEAST_KIN = 0.5;

  private static final Set<FamilyEnding> SHORT_ENDINGS =
      EnumSet.of(
          FamilyEnding.UK,
          FamilyEnding.CHUK,
          FamilyEnding.IK,
          FamilyEnding.ETS,
          FamilyEnding.ONAK,
          FamilyEnding.ENKA,
          FamilyEnding.ENIA);

  private static final Set<FamilyEnding> ON_KA =
      EnumSet.of(FamilyEnding.KA, FamilyEnding.AK, FamilyEnding.UK, FamilyEnding.IK);

  private static final Set<FamilyEnding> LONG_ENDINGS =
      EnumSet.of(FamilyEnding.OVICH, FamilyEnding.KEVICH);

  private Families() {}

  static Part compare(List<NameToken> a, List<NameToken> b) {
    double best = -1;
    NameToken one = a.getFirst();
    NameToken other = b.getFirst();
    for (NameToken x : a) {
      for (NameToken y : b) {
        double alike = alike(x, y);
        if (alike > best) {
          best = alike;
          one = x;
          other = y;
        }
      }
    }
    boolean former = a.size() > 1 || b.size() > 1;
    ReasonCode code =
        one.text().equals(other.text())
            ? ReasonCode.FAMILY_SAME
            : best >= SPELLING ? ReasonCode.FAMILY_SPELLING : ReasonCode.FAMILY_SIMILAR;
    if (best < ALIKE) {
      boolean ending = rooted(one, other);
      code = ending ? ReasonCode.FAMILY_ENDING_DIFFERS : ReasonCode.FAMILY_DIFFERS;
    } else if (former && !(one == a.getFirst() && other == b.getFirst())) {
      code = ReasonCode.FAMILY_FORMER;
    }
    // The same father does not make one family of two.
    double cap = code.isAgainst() ? OTHER_FAMILY : 1;
    return new Part(weight(best), cap, Reason.of(code, one.text(), other.text()));
  }

  /** 1 for one sound, .70 at the least likeness, and far below it where they are not alike. */
  private static double weight(double alike) {
    return alike >= ALIKE ? 0.70 + 0.30 * (alike - ALIKE) / (1 - ALIKE) : alike * 0.75;
  }

  /** The same without mending slips across spellings, for looking at very many. */
  static double plainlyAlike(NameToken a, NameToken b) {
    boolean loose = a.latin() || b.latin();
    double best = a.latin() == b.latin() ? Slips.alike(a.text(), b.text()) : 0;
    for (FamilyName x : a.families()) {
      for (FamilyName y : b.families()) {
        if (Math.abs(x.sounds().length() - y.sounds().length()) < 4) {
          best = Math.max(best, alike(x, y, loose));
        }
      }
    }
    return best;
  }

  static double alike(NameToken a, NameToken b) {
    if (a.text().equals(b.text())) {
      return 1;
    }
    boolean loose = a.latin() || b.latin();
    double best = 0;
    for (FamilyName x : a.families()) {
      for (FamilyName y : b.families()) {
        best = Math.max(best, alike(x, y, loose));
      }
    }
    if (best >= SPELLING) {
      return best;
    }
    double found = Math.max(best, slip(a, b, best));
    if (found < LEAST_KIN) {
      return found;
    }
    BitSet one = CommonFamilies.load().of(a.families());
    BitSet other = CommonFamilies.load().of(b.families());
    if (!one.isEmpty() && !other.isEmpty()) {
      return one.intersects(other) ? found : Math.min(found, TWO_NAMES);
    }
    return one.isEmpty() && other.isEmpty() ? found : Math.max(found, kept(a, b));
  }

  private static boolean confused(NameToken a, NameToken b) {
    for (FamilyName x : a.families()) {
      for (FamilyName y : b.families()) {
        if (!confused(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether one letter may make another name of a name: -чук, -ук; -онак, -анка; -овіч, -евіч. */
  private static boolean confused(FamilyName x, FamilyName y) {
    FamilyEnding one = x.ending();
    FamilyEnding other = y.ending();
    return one == other
        ? otherLink(x.link(), y.link())
        : SHORT_ENDINGS.contains(one) && SHORT_ENDINGS.contains(other)
            || ON_KA.contains(one) && ON_KA.contains(other)
            || LONG_ENDINGS.contains(one) && LONG_ENDINGS.contains(other);
  }

  /** One of them is a common name, the other none at all: a slip is likelier than a namesake. */
  private static double kept(NameToken a, NameToken b) {
    for (FamilyName x : a.families()) {
      for (FamilyName y : b.families()) {
        String f = Sounds.folded(x.sounds());
        String g = Sounds.folded(y.sounds());
        if (!confused(x, y)
            && Math.min(f.length(), g.length()) >= LONG_FOR_KNOWN
            && Slips.alike(f, g) > 0) {
          return ALIKE;
        }
      }
    }
    return 0;
  }

  /** As a slip of the hand: of letters in one alphabet; across alphabets two letters swapped. */
  private static double slip(NameToken a, NameToken b, double best) {
    if (a.latin() == b.latin()) {
      String x = a.latin() ? a.text() : Slips.folded(a.text());
      String y = a.latin() ? b.text() : Slips.folded(b.text());
      return confused(a, b) ? 0 : Slips.alike(x, y);
    }
    if (best < 0.5 || confused(a, b)) {
      return 0;
    }
    NameToken latin = a.latin() ? a : b;
    NameToken other = a.latin() ? b : a;
    double found = 0;
    for (String mended : Slips.swapped(latin.text())) {
      for (String sounds : Phonemes.of(mended)) {
        FamilyName meant = FamilyName.of(sounds);
        for (FamilyName y : other.families()) {
          found = Math.max(found, alike(meant, y, true));
        }
      }
    }
    return found >= SPELLING ? found * 0.92 : 0;
  }

  static double alike(FamilyName x, FamilyName y, boolean loose) {
    float cost = SoundDistance.cost(x.sounds(), y.sounds(), loose);
    if (cost > 0.3f && x.ending() != y.ending()) {
      cost += ending(x, y, loose);
    }
    if (x.ending() == y.ending() && otherLink(x.link(), y.link())) {
      cost += OTHER_LINK;
    }
    double length = Math.max(3.0, (x.sounds().length() + y.sounds().length()) / 2.0);
    double alike = Math.max(0, 1 - cost / length);
    // One sound wrong, the others right: a slip, where the name is long enough to tell.
    boolean slip = cost <= ONE_SLIP && length >= LONG_ENOUGH && x.ending() == y.ending();
    return slip ? Math.max(alike, ALIKE) : alike;
  }

  /** -овіч and -евіч after one consonant are two families. */
  private static boolean otherLink(char a, char b) {
    return a == 'o' && b == 'e' || a == 'e' && b == 'o';
  }

  private static float ending(FamilyName x, FamilyName y, boolean loose) {
    if (x.isDerived() && y.isDerived()) {
      return OTHER_ENDING;
    }
    FamilyName derived = x.isDerived() ? x : y;
    FamilyName plain = x.isDerived() ? y : x;
    String stem = derived.stem();
    String other = plain.sounds();
    String begun = other.length() > stem.length() ? other.substring(0, stem.length()) : other;
    boolean bare = other.length() <= stem.length() + 1;
    return bare && SoundDistance.cost(stem, begun, loose) < 0.35f ? BARE_STEM : 0;
  }

  private static boolean rooted(NameToken a, NameToken b) {
    if (a.families().isEmpty() || b.families().isEmpty()) {
      return false;
    }
    FamilyName x = a.families().getFirst();
    FamilyName y = b.families().getFirst();
    return x.ending() != y.ending()
        && x.ending() != FamilyEnding.PLAIN | y.ending() != FamilyEnding.PLAIN
        && SoundDistance.cost(x.stem(), y.stem(), a.latin() || b.latin()) < 1.2f;
  }
}
