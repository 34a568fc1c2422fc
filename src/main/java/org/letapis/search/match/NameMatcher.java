package org.letapis.search.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.search.name.GivenNames;
import org.letapis.search.name.LemmaSet;
import org.letapis.search.name.NameReader;
import org.letapis.search.name.NameToken;
import org.letapis.search.name.Patronymic;
import org.letapis.search.name.PersonName;
import org.letapis.search.name.Reading;
import org.letapis.search.name.Sex;
import org.letapis.search.phoneme.Glyphs;
import org.letapis.search.phoneme.Layouts;

/**
 * Says whether two names, in whatever language, script, spelling and order, may be one person's.
 * Safe for use by several threads.
 */
public final class NameMatcher {

  /** Least score at which two names are proposed as one person's. */
  public static final double PROPOSED = 0.70;

  /** What is left of a score that came of the other keyboard layout. */
  private static final double LAYOUT = 0.97;

  /** A word in the wrong layout fits by chance more easily: it must fit better. */
  private static final double LEAST_TURNED = 0.80;

  private static final double SEX_DIFFERS = 0.50;
  private static final double NO_FAMILY = 0.40;

  private final NameReader reader;
  private final GivenNames names;
  private final Givens givens;
  private final Fatherhood fathers;

  public NameMatcher(GivenNames names) {
    this.names = names;
    this.reader = new NameReader(names);
    this.givens = new Givens(names);
    this.fathers = new Fatherhood(names);
  }

  /** With the list of given names the program comes with. */
  public static NameMatcher load() {
    return new NameMatcher(GivenNames.load());
  }

  /** Reads a name, to be compared with many. */
  public PersonName read(String name) {
    return reader.read(name);
  }

  /** The words of a name; those that {@code known} has are not read again. */
  public List<NameToken> words(String name, NameReader.Known known) {
    return reader.words(name, known);
  }

  /** Reads a name, to be compared with many; words that {@code known} has are not read again. */
  public PersonName read(String name, NameReader.Known known) {
    return reader.read(name, known);
  }

  /** The list of given names it knows. */
  public GivenNames names() {
    return names;
  }

  /** Compares single words. */
  public WordLikeness likeness() {
    return new WordLikeness();
  }

  /** Compares two names; where nothing fits, as if the other keyboard layout had been on. */
  public NameMatch compare(String a, String b) {
    NameMatch plain = compare(read(a), read(b));
    if (plain.isProposed()) {
      return plain;
    }
    NameMatch best = plain;
    for (String variant : Layouts.variants(a)) {
      best = better(best, compare(read(variant), read(b)));
    }
    for (String variant : Layouts.variants(b)) {
      best = better(best, compare(read(a), read(variant)));
    }
    return best;
  }

  private static NameMatch better(NameMatch best, NameMatch turned) {
    double score = turned.score() * LAYOUT;
    if (score < LEAST_TURNED || score <= best.score()) {
      return best;
    }
    List<Reason> reasons = new ArrayList<>(turned.reasons());
    reasons.add(Reason.of(ReasonCode.LAYOUT));
    return new NameMatch(score, reasons);
  }

  /** Compares two names that were read: the best of the ways to say who is who. */
  public NameMatch compare(PersonName a, PersonName b) {
    NameMatch best = new NameMatch(0, List.of());
    for (Reading x : a.readings()) {
      for (Reading y : b.readings()) {
        NameMatch match = compare(x, y);
        if (match.score() > best.score()) {
          best = match;
        }
      }
    }
    return best;
  }

  private NameMatch compare(Reading a, Reading b) {
    List<Reason> reasons = new ArrayList<>();
    double score = 1;
    double cap = 1;
    if (a.families().isEmpty() || b.families().isEmpty()) {
      score = NO_FAMILY;
      reasons.add(Reason.of(ReasonCode.FAMILY_MISSING));
    } else {
      Part family = Families.compare(a.families(), b.families());
      score = family.weight();
      cap = family.cap();
      reasons.add(family.reason());
    }
    Part given = givens.compare(a.given(), b.given());
    score *= given.weight();
    cap = Math.min(cap, given.cap());
    reasons.add(given.reason());
    Optional<Part> father = fathers.compare(a.patronymic(), b.patronymic());
    if (father.isPresent()) {
      Part part = father.get();
      cap = Math.min(cap, part.cap());
      if (part.cap() < 1) {
        reasons.add(parentAndChild(a, b) ? family(part.reason()) : part.reason());
      } else {
        score = 1 - (1 - score) * part.weight();
        reasons.add(part.reason());
      }
    }
    if (!given.reason().code().isAgainst() && sexes(a, b)) {
      cap = Math.min(cap, SEX_DIFFERS);
      reasons.add(Reason.of(ReasonCode.SEX_DIFFERS));
    }
    return new NameMatch(Math.min(score, cap), reasons);
  }

  private static Reason family(Reason reason) {
    return new Reason(ReasonCode.PARENT_AND_CHILD, reason.words());
  }

  /** Whether one bears the name of the other's father. */
  private static boolean parentAndChild(Reading a, Reading b) {
    return fatherOf(a, b) || fatherOf(b, a);
  }

  private static boolean fatherOf(Reading parent, Reading child) {
    LemmaSet father =
        child
            .patronymic()
            .flatMap(NameToken::patronymic)
            .map(Patronymic::lemmas)
            .orElse(LemmaSet.NONE);
    return parent.given().stream().anyMatch(g -> g.given().meets(father));
  }

  private boolean sexes(Reading a, Reading b) {
    Optional<Sex> one = sex(a, b);
    Optional<Sex> other = sex(b, a);
    return one.isPresent() && other.isPresent() && one.get() != other.get();
  }

  /** By the father's name, the given name, the family name; beside -іна an -ін is a man's. */
  private Optional<Sex> sex(Reading reading, Reading beside) {
    Optional<Sex> child =
        reading.patronymic().flatMap(NameToken::patronymic).map(Patronymic::child);
    if (child.isPresent()) {
      return child;
    }
    for (NameToken given : reading.given()) {
      Set<Sex> sexes = names.lemmas().sexes(given.given());
      if (sexes.size() == 1) {
        return sexes.stream().findFirst();
      }
    }
    return reading.families().stream()
        .flatMap(f -> f.sexByFamily().stream())
        .findFirst()
        .or(() -> declined(reading, beside, "in", "ina").map(m -> Sex.MALE))
        .or(() -> declined(reading, beside, "i", "aA").map(m -> Sex.MALE))
        .or(() -> declined(reading, beside, "ina", "in").map(f -> Sex.FEMALE));
  }

  private static Optional<NameToken> declined(
      Reading reading, Reading beside, String ending, String other) {
    return beside.families().stream().anyMatch(f -> f.readings().getFirst().endsWith(other))
        ? reading.families().stream()
            .filter(f -> f.readings().getFirst().endsWith(ending))
            .findFirst()
        : Optional.empty();
  }

  /** Whether two names are the same letter for letter, case and marks aside. */
  public static boolean isSame(String a, String b) {
    return Glyphs.clean(a).equals(Glyphs.clean(b));
  }
}
