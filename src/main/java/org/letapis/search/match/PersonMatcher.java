package org.letapis.search.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.search.phoneme.Glyphs;
import org.letapis.search.phoneme.Phonemes;
import org.letapis.search.phoneme.Sounds;

/**
 * Says whether two people may be one, by names, birth and places. Safe for use by several threads.
 */
public final class PersonMatcher {

  /** Least score of names for the strongest tier. */
  private static final double CERTAIN = 0.90;

  private final NameMatcher names;

  public PersonMatcher(NameMatcher names) {
    this.names = names;
  }

  /** Compares two people. */
  public PersonMatch compare(PersonFacts a, PersonFacts b) {
    NameMatch name = best(a, b);
    if (!name.isProposed()) {
      return new PersonMatch(Tier.NONE, name.score(), name.reasons());
    }
    List<Reason> reasons = new ArrayList<>(name.reasons());
    if (a.names().stream().anyMatch(x -> b.names().stream().anyMatch(y -> same(x, y)))) {
      reasons.removeIf(r -> !r.code().isAgainst() && r.code() != ReasonCode.PATRONYMIC_SAME);
      reasons.add(Reason.of(ReasonCode.NAME_SAME));
    }
    Optional<ReasonCode> born = born(a.born(), b.born());
    born.ifPresent(code -> reasons.add(Reason.of(code)));
    boolean place =
        a.places().stream().anyMatch(x -> b.places().stream().anyMatch(y -> near(x, y)));
    if (place) {
      reasons.add(Reason.of(ReasonCode.PLACE_SAME));
    }
    boolean father = name.has(ReasonCode.PATRONYMIC_SAME);
    NameMatch all = new NameMatch(name.score(), reasons);
    return new PersonMatch(tier(name, born, father, place), name.score(), all.reasons());
  }

  private static boolean same(String a, String b) {
    return NameMatcher.isSame(a, b);
  }

  private static Tier tier(
      NameMatch name, Optional<ReasonCode> born, boolean father, boolean place) {
    if (born.filter(ReasonCode::isAgainst).isPresent()) {
      // A wrong day is easily written; but it takes more than a name to say so.
      return name.score() >= CERTAIN && father ? Tier.POSSIBLE : Tier.NONE;
    }
    boolean birth = born.isPresent();
    if (name.score() >= CERTAIN && birth && (father || place)) {
      return Tier.STRONG;
    }
    boolean day = born.filter(ReasonCode.BORN_SAME_DAY::equals).isPresent();
    boolean agreeing = birth || father || place;
    return agreeing && (day || name.score() >= CERTAIN || father || place)
        ? Tier.LIKELY
        : Tier.POSSIBLE;
  }

  private NameMatch best(PersonFacts a, PersonFacts b) {
    NameMatch best = new NameMatch(0, List.of());
    for (String x : a.names()) {
      for (String y : b.names()) {
        NameMatch match = names.compare(names.read(x), names.read(y));
        if (match.score() > best.score()) {
          best = match;
        }
      }
    }
    return best;
  }

  private static Optional<ReasonCode> born(Optional<PartialDate> a, Optional<PartialDate> b) {
    if (a.isEmpty() || b.isEmpty() || a.get().isUnread() || b.get().isUnread()) {
      return Optional.empty();
    }
    PartialDate one = a.get();
    PartialDate other = b.get();
    if (one.surelyBefore(other) || other.surelyBefore(one)) {
      return Optional.of(ReasonCode.BORN_DIFFERS);
    }
    if (one.isDay() && other.isDay()) {
      return Optional.of(ReasonCode.BORN_SAME_DAY);
    }
    boolean year = year(one).isPresent() && year(one).equals(year(other));
    return year ? Optional.of(ReasonCode.BORN_SAME_YEAR) : Optional.empty();
  }

  private static Optional<Integer> year(PartialDate date) {
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    return from != null && to != null && from.getYear() == to.getYear()
        ? Optional.of(from.getYear())
        : Optional.empty();
  }

  /** Places are told in both languages as well. */
  private static boolean near(String a, String b) {
    return sounds(a).equals(sounds(b)) && !a.isBlank();
  }

  private static String sounds(String place) {
    StringBuilder out = new StringBuilder();
    for (String word : Glyphs.clean(place).split("[^\\p{L}\\p{Nd}]+", -1)) {
      if (word.length() > 1) {
        out.append(Sounds.folded(Phonemes.of(word).getFirst())).append(' ');
      }
    }
    return out.toString();
  }
}
