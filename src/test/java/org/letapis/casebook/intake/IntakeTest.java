package org.letapis.casebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.letapis.casebook.intake.guess.Guess;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.plan.TroubleBook;
import org.letapis.casebook.intake.plan.Verdict;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.intake.save.DoneImport;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;

class IntakeTest extends IntakeCase {

  @Test
  void columnsAreGuessedByTheirHeadings() {
    MemorySource source = MemorySource.of("Спіс", REGISTER);

    Guess guess = book.intake().guessed(file(source));

    var table = guess.mapping().table("Спіс").orElseThrow();
    assertThat(table.columns())
        .extracting(c -> c.target().role() + " " + c.target().path() + " " + c.as().code())
        .containsExactly(
            "person names.1.family name",
            "person born value",
            "person sex value",
            "detention start value",
            "detention place value",
            "detention articles value",
            "detention account value",
            "person  note");
  }

  @Test
  void columnsWithoutAKnownNameAreGuessedByWhatStandsInThem() {
    MemorySource source =
        MemorySource.of(
            "x",
            "a|b|c",
            "Иван Петрович Лесной|м|ст. 342 УК",
            "Мария Ивановна Лесная|ж|ч. 1 ст. 130 УК");

    var table = book.intake().guessed(file(source)).mapping().table("x").orElseThrow();

    assertThat(table.columns())
        .extracting(c -> c.target().path())
        .containsExactly("names.1.family", "sex", "articles");
    assertThat(table.columns().getFirst().as()).isEqualTo(ReadAs.NAME);
  }

  @Test
  void aRehearsalSaysWhatWouldBeMadeAndChangesNothing() {
    MemorySource source = MemorySource.of("Спіс", REGISTER);

    IntakePlan plan = rehearse(source, book.intake().guessed(file(source)).mapping());

    assertThat(plan.tally().rows(Verdict.NEW)).isEqualTo(3);
    assertThat(plan.tally().made()).containsEntry("person", 3).containsEntry("detention", 3);
    assertThat(all("person")).isEmpty();
    assertThat(plan.troubles().groups())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.value()).isEqualTo("недзе ў жніўні");
              assertThat(group.heading()).isEqualTo("Дата задержания");
              assertThat(group.rows()).containsExactly(4L);
            });
  }

  @Test
  void whatIsImportedIsLinkedAndKeepsWhatHasNoField() {
    MemorySource source = MemorySource.of("Спіс", REGISTER);
    IntakePlan plan = rehearse(source, book.intake().guessed(file(source)).mapping());

    DoneImport done = run(source, plan);

    assertThat(done.records()).isEqualTo(6);
    CaseRecord person =
        all("person").stream()
            .filter(p -> title(p).startsWith("Вярбіцкая"))
            .findFirst()
            .orElseThrow();
    assertThat(person.get(Person.SEX)).contains(Term.of("female"));
    assertThat(person.get(Person.BORN).orElseThrow().earliest())
        .isEqualTo(LocalDate.of(1991, 3, 12));
    assertThat(person.get(Common.ACCOUNT)).contains("Кот: Мурка");
    assertThat(person.rows(Common.SOURCES).getFirst().get(Common.SOURCE_NAME)).contains("Сябры");
    CaseRecord detention = book.records().history(person.id()).getFirst().record();
    assertThat(detention.get(Detention.PLACE)).contains("Мінск");
    assertThat(detention.get(Detention.ARTICLES).orElseThrow().getFirst().number())
        .isEqualTo("342");
  }

  @Test
  void rowsThatRepeatAreImportedOnce() {
    MemorySource source =
        MemorySource.of("Спіс", REGISTER[0], REGISTER[1], REGISTER[1], REGISTER[2]);

    IntakePlan plan = rehearse(source, book.intake().guessed(file(source)).mapping());

    assertThat(plan.tally().rows(Verdict.REPEATED)).isEqualTo(1);
    assertThat(plan.tally().made()).containsEntry("person", 2);
  }

  @Test
  void oneWhoIsSurelyKnownIsJoinedAndOneWhoIsLikelyKnownIsAskedAbout() {
    RecordId known = person("Вярбіцкая", "Алена", "Пятроўна", LocalDate.of(1991, 3, 12));
    RecordId likely = person("Гаёвы", "Пятро", "Сцяпанавіч", null);
    MemorySource source =
        MemorySource.of(
            "Спіс",
            "ФИО | Дата рождения | Место задержания",
            "Вярбіцкая Алена Пятроўна | 12.03.1991 | Мінск",
            "Гаёвы Пятро Сцяпанавіч | | Брэст");

    IntakePlan plan = rehearse(source, book.intake().guessed(file(source)).mapping());

    assertThat(plan.decisions().joins()).containsValue(known);
    assertThat(plan.asked())
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.candidates().getFirst().person()).isEqualTo(likely);
              assertThat(asked.candidates().getFirst().grounds()).isNotEmpty();
            });
    assertThatThrownBy(() -> run(source, plan))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(IntakeProblem.UNDECIDED)).isTrue());
    plan.decisions().join(plan.asked().getFirst().person(), likely);
    run(source, plan);
    assertThat(all("person")).hasSize(2);
    assertThat(book.records().history(known)).hasSize(1);
    assertThat(book.records().history(likely)).hasSize(1);
    assertThat(rehearse(source, book.intake().recalled(file(source)).orElseThrow()).undecided())
        .isZero();
  }

  @Test
  void aCorrectionIsMadeOnceForAllEqualCells() {
    MemorySource source =
        MemorySource.of(
            "Спіс",
            "ФИО | Пол",
            "Лясны Сцяпан | мужык",
            "Гаёвы Пятро | мужык",
            "Вярбіцкая Алена | ж");
    Mapping mapping = book.intake().guessed(file(source)).mapping();
    IntakePlan first = rehearse(source, mapping);
    TroubleBook.Group group = first.troubles().groups().getFirst();
    assertThat(group.count()).isEqualTo(2);

    var table = mapping.table("Спіс").orElseThrow();
    Mapping mended =
        mapping.with(
            table.changing(group.heading(), rule -> rule.correcting(group.value(), "=male")));
    IntakePlan second = rehearse(source, mended);

    assertThat(second.troubles().count()).isZero();
    run(source, second);
    assertThat(all("person"))
        .extracting(p -> p.get(Person.SEX).orElseThrow().text())
        .containsExactlyInAnyOrder("male", "male", "female");
  }

  @Test
  void placesAreFoundOrMadeOnceAndFilesAreAttached() {
    MemorySource source =
        MemorySource.of(
            "Спіс",
            "ФИО | Дата задержания | Учреждение | Фото",
            "Лясны Сцяпан | 01.02.2021 | СІЗА-1 | file:lasny.jpg",
            "Гаёвы Пятро | 02.02.2021 | СІЗА №1 | file:hajovy.jpg");
    Mapping mapping = book.intake().guessed(file(source)).mapping();
    var table = mapping.table("Спіс").orElseThrow();
    mapping =
        mapping.with(
            table.changing(
                "Фото",
                rule ->
                    new org.letapis.casebook.intake.mapping.ColumnRule(
                        "Фото",
                        ReadAs.FILE,
                        org.letapis.casebook.intake.mapping.Target.of(
                            "person", Common.FILES, 1, Common.FILE))));

    run(source, rehearse(source, mapping));

    assertThat(all("person"))
        .allSatisfy(p -> assertThat(p.rows(Common.FILES).getFirst().get(Common.FILE)).isPresent());
    assertThat(Set.copyOf(all("facility"))).hasSizeLessThanOrEqualTo(1);
  }
}
