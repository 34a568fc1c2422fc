package org.letapis.search.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.date.PartialDate;
import org.letapis.search.key.Hit;
import org.letapis.search.key.NameIndex;
import org.letapis.search.key.NameIndexBuilder;
import org.letapis.search.match.NameMatcher;
import org.letapis.search.match.PersonFacts;
import org.letapis.search.match.PersonMatcher;
import org.letapis.search.match.Tier;
import org.letapis.search.name.GivenNames;

/**
 * Two casebooks of invented people, a fifth of whom are in both, with many namesakes. By default a
 * few hundred; {@code -Dletapis.join=10000} for as many as two teams may bring.
 */
class JoinTest {

  private static final int PEOPLE = Integer.getInteger("letapis.join", 400);
  private static final int CANDIDATES = 20;
  private static final GivenNames NAMES = GivenNames.load();

  /** So few family names that most people have namesakes. */
  private final Crowd crowd = new Crowd(Seed.get() + 1, NAMES, 700);

  private final Random random = crowd.random();

  /** Somebody as one team has written them down; some leave out what they do not know. */
  private PersonFacts facts(Somebody who) {
    boolean father = random.nextInt(10) < 6;
    Spelling spelling = Spelling.values()[random.nextInt(Spelling.values().length)];
    String name = crowd.written(who, spelling, father);
    boolean born = random.nextInt(10) < 8;
    boolean place = random.nextInt(10) < 7;
    return new PersonFacts(
        List.of(random.nextInt(20) == 0 ? crowd.slip(name) : name),
        born
            ? Optional.of(
                PartialDate.between(
                    LocalDate.of(who.year(), 1, 1), LocalDate.of(who.year(), 12, 31)))
            : Optional.empty(),
        place ? List.of("Сяло " + Families.ALL.get(who.place()).be()) : List.of());
  }

  @Test
  void tiersKeepWhatTheyPromise() {
    List<Somebody> all = crowd.people(PEOPLE + PEOPLE * 4 / 5);
    List<Somebody> here = all.subList(0, PEOPLE);
    int shared = PEOPLE / 5;
    List<Somebody> there = new ArrayList<>(all.subList(PEOPLE, all.size()));
    there.addAll(here.subList(0, shared));
    List<PersonFacts> mine = here.stream().map(this::facts).toList();
    NameMatcher matcher = new NameMatcher(NAMES);
    NameIndexBuilder builder = new NameIndexBuilder(matcher);
    mine.forEach(f -> builder.add(f.names()));
    NameIndex index = builder.build();
    PersonMatcher people = new PersonMatcher(matcher);

    Map<Tier, int[]> pairs = new EnumMap<>(Tier.class);
    Set<Integer> found = new HashSet<>();
    for (Somebody who : there) {
      PersonFacts facts = facts(who);
      for (Hit hit : index.search(facts.names().getFirst(), CANDIDATES)) {
        Tier tier = people.compare(facts, mine.get(hit.person())).tier();
        boolean same = here.get(hit.person()).number() == who.number();
        pairs.computeIfAbsent(tier, t -> new int[2])[same ? 0 : 1]++;
        if (same && tier != Tier.NONE) {
          found.add(who.number());
        }
      }
    }
    int[] strong = pairs.getOrDefault(Tier.STRONG, new int[2]);
    int[] likely = pairs.getOrDefault(Tier.LIKELY, new int[2]);
    double both = strong[0] + likely[0];
    double precision = both / Math.max(1, both + strong[1] + likely[1]);
    String figures =
        "%d shared: strong %d right %d wrong, likely %d right %d wrong: %.3f at recall %.3f; all %.3f"
            .formatted(
                shared,
                strong[0],
                strong[1],
                likely[0],
                likely[1],
                precision,
                both / shared,
                found.size() / (double) shared);
    System.out.println(figures);
    assertThat(strong[0] / Math.max(1.0, strong[0] + strong[1]))
        .as(figures)
        .isGreaterThanOrEqualTo(0.995);
    assertThat(precision).as(figures).isGreaterThanOrEqualTo(0.96);
    assertThat(both / shared).as(figures).isGreaterThanOrEqualTo(0.70);
    assertThat(found.size() / (double) shared).as(figures).isGreaterThanOrEqualTo(0.96);
  }
}
