package org.letapis.search.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.search.key.Hit;
import org.letapis.search.key.NameIndex;
import org.letapis.search.key.NameIndexBuilder;
import org.letapis.search.match.NameMatcher;
import org.letapis.search.name.GivenNames;

/**
 * Invented people are found under untidy spellings and not taken for others. By default a few
 * thousand; {@code -Dletapis.people=100000} for as many as a casebook may hold.
 */
class SearchTest {

  private static final int PEOPLE = Integer.getInteger("letapis.people", 2_500);
  private static final GivenNames NAMES = GivenNames.load();
  private static final NameMatcher MATCHER = new NameMatcher(NAMES);

  private final Crowd crowd = new Crowd(Seed.get(), NAMES, 3_000);
  private final List<Somebody> people = crowd.people(PEOPLE);

  private NameIndex index() {
    NameIndexBuilder builder = new NameIndexBuilder(MATCHER);
    people.forEach(p -> builder.add(List.of(p.whole(true), p.whole(false))));
    return builder.build();
  }

  @Test
  void peopleAreFoundUnderUntidySpellings() {
    NameIndex index = index();
    Map<String, Integer> namesakes = new HashMap<>();
    people.forEach(p -> namesakes.merge(p.whole(true), 1, Integer::sum));
    int asked = 0;
    int found = 0;
    int first = 0;
    for (int i = 0; i < people.size() && asked < 300; i += 3) {
      Somebody who = people.get(i);
      List<Hit> hits = index.search(crowd.untidy(who), 10);
      asked++;
      first += !hits.isEmpty() && people.get(hits.getFirst().person()).isNamesake(who) ? 1 : 0;
      found += hits.stream().anyMatch(h -> people.get(h.person()).isNamesake(who)) ? 1 : 0;
    }
    assertThat(found / (double) asked).isGreaterThanOrEqualTo(0.96);
    assertThat(first / (double) asked).isGreaterThanOrEqualTo(0.88);
  }

  @Test
  void theBeginningOfANameIsEnough() {
    NameIndex index = index();
    int found = 0;
    for (int i = 0; i < 60; i++) {
      Somebody who = people.get(i * 7);
      String typed =
          who.family(true).substring(0, who.family(true).length() - 2)
              + " "
              + who.given(true).substring(0, 2);
      found +=
          index.search(typed, 10).stream().anyMatch(h -> people.get(h.person()).isNamesake(who))
              ? 1
              : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(57);
  }

  @Test
  void strangersAreSeldomTakenForOne() {
    Random random = crowd.random();
    int pairs = Integer.getInteger("letapis.strangers", 4_000);
    int wrong = 0;
    for (int i = 0; i < pairs; i++) {
      Somebody one = people.get(random.nextInt(people.size()));
      Somebody other = people.get(random.nextInt(people.size()));
      if (!one.family().equals(other.family()) && !one.given().equals(other.given())) {
        wrong +=
            MATCHER
                    .compare(MATCHER.read(crowd.written(one)), MATCHER.read(crowd.written(other)))
                    .isProposed()
                ? 1
                : 0;
      }
    }
    assertThat(wrong / (double) pairs).isLessThanOrEqualTo(1e-4);
  }

  @Test
  void theOtherKeyboardLayoutIsUnderstood() {
    NameIndexBuilder builder = new NameIndexBuilder(MATCHER);
    builder.add(List.of("Бяляўскі Пётр"));
    builder.add(List.of("Коваленко Павел"));
    NameIndex index = builder.build();
    assertThat(index.search("Rjdfktyrj", 5).getFirst().person()).isEqualTo(1);
    assertThat(index.search("<zkzjcrb", 5)).hasSizeLessThanOrEqualTo(2);
  }
}
