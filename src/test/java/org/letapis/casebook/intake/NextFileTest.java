package org.letapis.casebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.MappingJson;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.plan.Verdict;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.domain.problem.Problem;

/** The next file of a source is called otherwise and is read as the one before. */
class NextFileTest extends IntakeCase {

  private static final String[] NEXT = {
    REGISTER[0],
    REGISTER[1],
    REGISTER[2],
    REGISTER[3],
    "Новы Алесь Пятровіч | 02.02.1990 | м | 01.09.2020 | Мінск | | |"
  };

  @Test
  void whatIsKnownIsKnownAgainAndWhatIsNewIsTaken() {
    MemorySource july = MemorySource.of("ліпень", REGISTER);
    Mapping mapping = book.intake().guessed(file(july)).mapping();
    run(july, rehearse(july, mapping));
    int people = all("person").size();
    int detentions = all("detention").size();

    for (String month : new String[] {"жнівень", "верасень"}) {
      MemorySource next = MemorySource.of(month, NEXT);
      Mapping recalled = book.intake().recalled(file(next)).orElseThrow();
      assertThat(recalled.source()).isEqualTo(mapping.source());
      IntakePlan plan = rehearse(next, recalled);
      boolean first = month.equals("жнівень");
      assertThat(plan.tally().rows(Verdict.NEW)).isEqualTo(first ? 1 : 0);
      assertThat(plan.tally().rows(Verdict.SAME)).isEqualTo(first ? 3 : 4);
      if (first) {
        run(next, plan);
      }
    }
    assertThat(all("person")).hasSize(people + 1);
    assertThat(all("detention")).hasSize(detentions + 1);
  }

  @Test
  void aMappingKeptInAFileFitsTheNextOne() throws Exception {
    MemorySource july = MemorySource.of("ліпень", REGISTER);
    Mapping mapping = book.intake().guessed(file(july)).mapping();
    run(july, rehearse(july, mapping));
    IntakePlan plan = rehearse(MemorySource.of("жнівень", NEXT), mapping);
    assertThat(plan.tally().rows(Verdict.NEW)).isOne();
    assertThat(
            MappingJson.read(
                MappingJson.write(plan.source().mapping()).toString().getBytes("UTF-8")))
        .isEqualTo(plan.source().mapping());
  }

  @Test
  void aTableThatIsNotLikeItIsNotReadByIt() {
    Mapping mapping = book.intake().guessed(file(MemorySource.of("ліпень", REGISTER))).mapping();
    MemorySource other = MemorySource.of("іншае", "Горад | Вуліца", "Мінск | Доўгая");
    Problem problem = catchThrowableOfType(Problem.class, () -> rehearse(other, mapping));
    assertThat(problem.is(IntakeProblem.NOTHING_MAPPED)).isTrue();
  }
}
