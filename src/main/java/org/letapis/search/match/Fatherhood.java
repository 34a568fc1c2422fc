package org.letapis.search.match;

import java.util.Optional;
import org.letapis.search.name.GivenNames;
import org.letapis.search.name.LemmaSet;
import org.letapis.search.name.NameToken;
import org.letapis.search.name.Patronymic;
import org.letapis.search.phoneme.SoundDistance;

/** Compares patronymics by the father's name; nothing where one of them is missing. */
final class Fatherhood {

  private static final double DIFFERENT = 0.50;

  private final GivenNames names;

  Fatherhood(GivenNames names) {
    this.names = names;
  }

  Optional<Part> compare(Optional<NameToken> a, Optional<NameToken> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(compare(a.get(), b.get()));
  }

  private Part compare(NameToken a, NameToken b) {
    String x = a.text();
    String y = b.text();
    if (a.initial() || b.initial()) {
      return begins(a, b)
          ? Part.of(
              x.charAt(0) == y.charAt(0) ? 0.85 : 0.9,
              Reason.of(ReasonCode.PATRONYMIC_INITIAL, x, y))
          : Part.capped(DIFFERENT, Reason.of(ReasonCode.PATRONYMIC_DIFFERS, x, y));
    }
    if (x.equals(y) || same(a, b)) {
      return Part.of(0.6, Reason.of(ReasonCode.PATRONYMIC_SAME, x, y));
    }
    return Part.capped(DIFFERENT, Reason.of(ReasonCode.PATRONYMIC_DIFFERS, x, y));
  }

  private static boolean same(NameToken a, NameToken b) {
    Optional<Patronymic> one = a.patronymic();
    Optional<Patronymic> other = b.patronymic();
    if (one.isEmpty() || other.isEmpty()) {
      return Givens.alike(a, b) >= 0.8;
    }
    Patronymic p = one.get();
    Patronymic q = other.get();
    if (p.lemmas().meets(q.lemmas())) {
      return true;
    }
    float cost = SoundDistance.cost(p.stem(), q.stem(), a.latin() || b.latin());
    boolean known = !p.lemmas().isEmpty() && !q.lemmas().isEmpty();
    double share = cost / Math.max(3.0, Math.max(p.stem().length(), q.stem().length()));
    return share <= (known ? 0.05 : 0.26);
  }

  private boolean begins(NameToken a, NameToken b) {
    NameToken initial = a.initial() ? a : b;
    NameToken father = a.initial() ? b : a;
    LemmaSet stands = father.patronymic().map(Patronymic::lemmas).orElse(LemmaSet.NONE);
    return names.begins(initial, father, stands);
  }
}
