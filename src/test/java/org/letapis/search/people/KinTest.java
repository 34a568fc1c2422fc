package org.letapis.search.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.letapis.Seed;
import org.letapis.search.match.NameMatcher;
import org.letapis.search.name.GivenNames;

/** Invented people are known in every spelling, and their kin and near namesakes are told apart. */
class KinTest {

  private static final int PEOPLE = Integer.getInteger("letapis.kin", 250);
  private static final GivenNames NAMES = GivenNames.load();
  private static final NameMatcher MATCHER = new NameMatcher(NAMES);

  private final Crowd crowd = new Crowd(Seed.get() + 2, NAMES, 3_000);

  @ParameterizedTest
  @EnumSource(Spelling.class)
  void everySpellingIsKnownForTheSamePerson(Spelling spelling) {
    int known = 0;
    List<Somebody> people = crowd.people(PEOPLE);
    for (Somebody who : people) {
      String written = crowd.written(who, spelling, crowd.random().nextBoolean());
      known +=
          MATCHER.compare(written, who.whole(crowd.random().nextBoolean())).isProposed() ? 1 : 0;
    }
    assertThat(known / (double) PEOPLE).as(spelling.name()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void kinAndNearNamesakesAreToldApart() {
    HardPairs hard = new HardPairs(crowd, NAMES.all());
    int wrong = 0;
    List<Somebody> people = crowd.people(PEOPLE * 4);
    for (Somebody who : people) {
      String[] pair = hard.next(who);
      wrong += MATCHER.compare(pair[0], pair[1]).isProposed() ? 1 : 0;
    }
    assertThat(wrong / (double) people.size()).isLessThanOrEqualTo(0.03);
  }
}
