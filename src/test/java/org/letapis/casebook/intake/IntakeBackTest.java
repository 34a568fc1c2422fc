package org.letapis.casebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.plan.Verdict;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.intake.save.DoneImport;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;

class IntakeBackTest extends IntakeCase {

  @Test
  void aSecondImportOfTheSameMakesNothing() {
    MemorySource source = MemorySource.of("Спіс", REGISTER);
    run(source, rehearse(source, book.intake().guessed(file(source)).mapping()));

    IntakePlan again = rehearse(source, book.intake().recalled(file(source)).orElseThrow());

    assertThat(again.tally().rows(Verdict.SAME)).isEqualTo(3);
    assertThatThrownBy(() -> run(source, again))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(IntakeProblem.NOTHING_NEW)).isTrue());
  }

  @Test
  void theNextFileOfASourceMapsItselfAndSaysWhatChanged() {
    MemorySource source = MemorySource.of("Спіс", REGISTER);
    run(source, rehearse(source, book.intake().guessed(file(source)).mapping()));
    String[] next = REGISTER.clone();
    next[1] = next[1].replace("Мінск", "Менск, плошча");
    MemorySource later = MemorySource.of("Спіс", next);

    Mapping recalled = book.intake().recalled(file(later)).orElseThrow();
    IntakePlan plan = rehearse(later, recalled.with(recalled.rules().overwriting(true)));

    assertThat(plan.tally().rows(Verdict.CHANGED)).isEqualTo(1);
    assertThat(plan.examples())
        .singleElement()
        .satisfies(
            example -> {
              assertThat(example.type()).isEqualTo("detention");
              assertThat(example.differences().getFirst().before().orElseThrow().stringValue())
                  .isEqualTo("Мінск");
            });
    run(later, plan);
    assertThat(all("detention")).hasSize(3);
    assertThat(all("detention"))
        .anyMatch(d -> d.get(Detention.PLACE).orElse("").startsWith("Менск"));
  }

  @Test
  void anImportIsTakenBackAsOne() {
    RecordId known = person("Вярбіцкая", "Алена", "Пятроўна", LocalDate.of(1991, 3, 12));
    MemorySource source = MemorySource.of("Спіс", REGISTER);
    DoneImport done = run(source, rehearse(source, book.intake().guessed(file(source)).mapping()));
    assertThat(all("person")).hasSize(3);

    int back = book.intake().imports().takeBack(done, false, Progress.NONE, GO_ON);

    assertThat(back).isEqualTo(6);
    assertThat(all("person")).extracting(CaseRecord::id).containsExactly(known);
    assertThat(all("person").getFirst().get(Person.SEX)).isEmpty();
    assertThat(all("detention")).isEmpty();
    assertThat(book.intake().done().getFirst().takenBack()).isPresent();
  }

  @Test
  void whatWasSaidOnTopOfAnImportIsNotTakenBackWithIt() {
    MemorySource source = MemorySource.of("Спіс", REGISTER);
    DoneImport done = run(source, rehearse(source, book.intake().guessed(file(source)).mapping()));
    CaseRecord detention = all("detention").getFirst();
    book.records()
        .save(Change.of(detention.id(), "detention").set(Detention.PLACE, "іншае").build());

    assertThatThrownBy(() -> book.intake().imports().takeBack(done, false, Progress.NONE, GO_ON))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(IntakeProblem.OVERTAKEN)).isTrue());
    assertThat(all("person")).hasSize(3);
    book.intake().imports().takeBack(done, true, Progress.NONE, GO_ON);
    assertThat(all("detention")).extracting(CaseRecord::id).containsExactly(detention.id());
  }

  @Test
  void anImportThatIsStoppedLeavesNothing() {
    MemorySource source = MemorySource.of("Спіс", REGISTER);
    IntakePlan plan = rehearse(source, book.intake().guessed(file(source)).mapping());
    int[] asked = {0};

    assertThatThrownBy(
            () -> book.intake().run(file(source), plan, Progress.NONE, () -> ++asked[0] > 2))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(IntakeProblem.STOPPED)).isTrue());

    assertThat(all("person")).isEmpty();
    assertThat(book.intake().done()).isEmpty();
    assertThat(person("Лясны", "Сцяпан", "", null)).isNotNull();
  }
}
