package org.letapis.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.letapis.domain.date.PartialDate;

/** Names alone never make two people one. */
class PersonMatcherTest {

  private static final PersonMatcher MATCHER = new PersonMatcher(NameMatcher.load());

  private static PersonFacts facts(String name, String born, String... places) {
    return new PersonFacts(
        List.of(name),
        born.isEmpty() ? Optional.empty() : Optional.of(PartialDate.day(LocalDate.parse(born))),
        List.of(places));
  }

  private static Tier tier(PersonFacts a, PersonFacts b) {
    return MATCHER.compare(a, b).tier();
  }

  @Test
  void aNameAloneIsOnlyPossible() {
    assertThat(tier(facts("Ганчар Ян", ""), facts("Гончар Ян", ""))).isEqualTo(Tier.POSSIBLE);
  }

  @Test
  void oneThingMoreMakesItLikely() {
    PersonFacts one = facts("Ганчар Ян", "1980-05-06");
    assertThat(tier(one, facts("Jan Hančar", "1980-05-06"))).isEqualTo(Tier.LIKELY);
    PersonFacts here = facts("Ганчар Ян", "", "Гомель");
    assertThat(tier(here, facts("Гончар Ян", "", "Гомель"))).isEqualTo(Tier.LIKELY);
  }

  @Test
  void theYearAndThePatronymicOrThePlaceMakeItStrong() {
    PersonFacts one = facts("Ганчар Ян Пятровіч", "1980-05-06", "Магілёў");
    assertThat(tier(one, facts("Гончар Ян Петрович", "1980-05-06"))).isEqualTo(Tier.STRONG);
    assertThat(tier(one, facts("Гончар Ян", "1980-05-06", "Магилёв"))).isEqualTo(Tier.STRONG);
  }

  @Test
  void anotherDayOfBirthSaysNo() {
    PersonFacts one = facts("Ганчар Ян", "1980-05-06");
    PersonMatch match = MATCHER.compare(one, facts("Гончар Ян", "1991-01-02"));
    assertThat(match.tier()).isEqualTo(Tier.NONE);
    assertThat(match.reasons().getFirst().code()).isEqualTo(ReasonCode.BORN_DIFFERS);
  }

  @Test
  void anotherNameIsNobody() {
    PersonFacts one = facts("Ганчар Ян", "1980-05-06", "Гомель");
    assertThat(tier(one, facts("Шпак Ян", "1980-05-06", "Гомель"))).isEqualTo(Tier.NONE);
  }
}
