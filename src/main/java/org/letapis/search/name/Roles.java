package org.letapis.search.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.search.family.CommonFamilies;

/**
 * Says which word of a name is the family name, the given name and the patronymic: by the list of
 * given names, by endings, by initials. Where these do not decide, several readings stand.
 */
final class Roles {

  private static final int MOST = 4;

  /** What known words speak for a reading, more for a given name that is on the list. */
  private static final int KNOWN_GIVEN = 6;

  private static final int KNOWN_FATHER = 4;
  private static final int SURE_PATRONYMIC = 3;
  private static final int DERIVED_FAMILY = 1;
  private static final int USUAL_PLACE = 1;

  private final GivenNames names;

  Roles(GivenNames names) {
    this.names = names;
  }

  private record Weighed(Reading reading, int weight) {}

  List<Reading> afterComma(List<NameToken> first, List<NameToken> rest, List<NameToken> asides) {
    List<NameToken> families = new ArrayList<>(first);
    families.addAll(asides);
    Optional<NameToken> father =
        rest.size() > 1 && (rest.getLast().patronymic().isPresent() || rest.getLast().initial())
            ? Optional.of(rest.getLast())
            : Optional.empty();
    List<NameToken> given = father.isPresent() ? rest.subList(0, rest.size() - 1) : rest;
    return List.of(new Reading(families, given, father));
  }

  List<Reading> of(List<NameToken> tokens, List<NameToken> asides) {
    List<NameToken> words = tokens.stream().filter(t -> !t.initial()).toList();
    List<NameToken> initials = tokens.stream().filter(NameToken::initial).toList();
    Set<Reading> readings = new LinkedHashSet<>();
    if (!initials.isEmpty()) {
      withInitials(words, initials, readings);
    } else if (words.size() == 1) {
      one(words.getFirst(), readings);
    } else if (words.size() == 2) {
      two(words.get(0), words.get(1), readings);
    } else if (words.size() > 2) {
      many(words, readings);
    }
    return readings.stream().limit(MOST).map(r -> with(r, asides)).toList();
  }

  private static Reading with(Reading reading, List<NameToken> asides) {
    if (asides.isEmpty()) {
      return reading;
    }
    List<NameToken> families = new ArrayList<>(reading.families());
    List<NameToken> given = new ArrayList<>(reading.given());
    for (NameToken aside : asides) {
      if (!aside.initial()) {
        (aside.isGiven() && asides.size() == 1 ? given : families).add(aside);
      }
    }
    return new Reading(families, given, reading.patronymic());
  }

  private void withInitials(
      List<NameToken> words, List<NameToken> initials, Set<Reading> readings) {
    if (words.isEmpty()) {
      readings.add(new Reading(List.of(), initials.subList(0, 1), second(initials)));
    } else if (words.size() == 1) {
      readings.add(new Reading(words, initials.subList(0, 1), second(initials)));
    } else {
      Optional<NameToken> father = Optional.of(initials.getFirst());
      Set<Reading> whole = new LinkedHashSet<>();
      if (words.size() == 2) {
        two(words.get(0), words.get(1), whole);
      } else {
        many(words, whole);
      }
      whole.forEach(
          r ->
              readings.add(
                  new Reading(
                      r.families(),
                      r.given(),
                      r.patronymic().isPresent() ? r.patronymic() : father)));
      if (words.stream().noneMatch(NameToken::isGiven)) {
        readings.add(new Reading(words, initials.subList(0, 1), second(initials)));
      }
    }
  }

  private static Optional<NameToken> second(List<NameToken> initials) {
    return initials.size() > 1 ? Optional.of(initials.get(1)) : Optional.empty();
  }

  private void one(NameToken word, Set<Reading> readings) {
    readings.add(new Reading(List.of(word), List.of(), Optional.empty()));
    if (word.isGiven()) {
      readings.add(new Reading(List.of(), List.of(word), Optional.empty()));
    }
  }

  private void two(NameToken a, NameToken b, Set<Reading> readings) {
    boolean known = a.isGiven() || b.isGiven();
    boolean official = isOfficial(a) || isOfficial(b);
    boolean sureFather = b.patronymic().filter(Patronymic::sure).isPresent() && a.isGiven();
    if (sureFather) {
      readings.add(new Reading(List.of(), List.of(a), Optional.of(b)));
      return;
    }
    if (!known && isCommon(a) != isCommon(b)) {
      readings.add(
          isCommon(a)
              ? new Reading(List.of(a), List.of(b), Optional.empty())
              : new Reading(List.of(b), List.of(a), Optional.empty()));
      return;
    }
    if (b.isGiven() || !known || !official && isEveryday(a)) {
      readings.add(new Reading(List.of(a), List.of(b), Optional.empty()));
    }
    if (a.isGiven() || !known || !official && isEveryday(b)) {
      readings.add(new Reading(List.of(b), List.of(a), Optional.empty()));
    }
    if (a.isGiven() && b.isPatronymic()) {
      readings.add(new Reading(List.of(), List.of(a), Optional.of(b)));
    }
  }

  /** Whether it is one of the commonest family names. */
  private static boolean isCommon(NameToken token) {
    return !CommonFamilies.load().of(token.families()).isEmpty();
  }

  /** Everyday forms are family names as well: Цімашка, Юрчык, Панас. */
  private static boolean isEveryday(NameToken token) {
    return token.isGiven() && token.given().official().isEmpty();
  }

  private static boolean isOfficial(NameToken token) {
    return !token.given().official().isEmpty();
  }

  private void many(List<NameToken> words, Set<Reading> readings) {
    List<Weighed> options = new ArrayList<>();
    for (int father = 0; father < words.size(); father++) {
      int given = father > 0 ? father - 1 : words.size() - 1;
      boolean named = words.get(father).isPatronymic() || endsThree(words, father);
      if (named && fits(words.get(given), words.get(father))) {
        options.add(weigh(words, given, father));
      }
    }
    if (words.size() == 3) {
      misspelt(words, readings);
    }
    if (options.isEmpty()) {
      withoutFather(words, readings);
      return;
    }
    int best = options.stream().mapToInt(Weighed::weight).max().orElse(0);
    options.stream()
        .filter(o -> o.weight() >= best - 1)
        .sorted(java.util.Comparator.comparingInt(o -> -o.weight()))
        .forEach(o -> readings.add(o.reading()));
  }

  /** A given name, then a word that begins like a patronymic and ends in none: a slip. */
  private void misspelt(List<NameToken> words, Set<Reading> readings) {
    for (int i = 1; i < 3; i++) {
      NameToken father = words.get(i);
      boolean begun =
          father.patronymic().isEmpty()
              && !father.isGiven()
              && words.get(i - 1).isGiven()
              && names.fathers().isBegun(father.readings().getFirst());
      if (begun) {
        readings.add(
            new Reading(
                List.of(words.get(i == 1 ? 2 : 0)),
                List.of(words.get(i - 1)),
                Optional.of(father)));
      }
    }
  }

  /** Three words, one like a patronymic after a given name: of a father not on the list. */
  private boolean endsThree(List<NameToken> words, int father) {
    return words.size() == 3
        && father > 0
        && words.get(father).patronymic().isPresent()
        && words.get(father - 1).isGiven()
        && !words.get(father - 1).given().official().isEmpty();
  }

  /** A woman is nobody's -овіч. */
  private boolean fits(NameToken given, NameToken father) {
    Set<Sex> sexes = names.lemmas().sexes(given.given());
    return sexes.isEmpty() || father.patronymic().filter(p -> !sexes.contains(p.child())).isEmpty();
  }

  private Weighed weigh(List<NameToken> words, int given, int father) {
    List<NameToken> families = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i != given && i != father) {
        families.add(words.get(i));
      }
    }
    NameToken child = words.get(given);
    Patronymic patronymic = words.get(father).patronymic().orElseThrow();
    int weight = child.isGiven() ? KNOWN_GIVEN : 0;
    weight += patronymic.lemmas().isEmpty() ? 1 : KNOWN_FATHER;
    weight += patronymic.sure() ? SURE_PATRONYMIC : 0;
    weight +=
        families.stream().anyMatch(f -> f.families().getFirst().isDerived()) ? DERIVED_FAMILY : 0;
    weight += father == words.size() - 1 || father == 1 ? USUAL_PLACE : 0;
    return new Weighed(
        new Reading(families, List.of(child), Optional.of(words.get(father))), weight);
  }

  private void withoutFather(List<NameToken> words, Set<Reading> readings) {
    List<NameToken> given = words.stream().filter(NameToken::isGiven).toList();
    List<NameToken> others = words.stream().filter(t -> !t.isGiven()).toList();
    if (!given.isEmpty() && !others.isEmpty()) {
      readings.add(new Reading(others, given, Optional.empty()));
    } else {
      int n = words.size();
      readings.add(new Reading(words.subList(n - 1, n), words.subList(0, n - 1), Optional.empty()));
      readings.add(new Reading(words.subList(0, 1), words.subList(1, n), Optional.empty()));
    }
  }
}
