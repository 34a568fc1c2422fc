package org.letapis.casebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.intake.guess.Guess;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.plan.TroubleBook;
import org.letapis.casebook.intake.plan.Verdict;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.intake.save.DoneImport;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Person;

class IntakeTest {

  private static final String[] REGISTER = {
    "ФИО | Дата рождения | Пол | Дата задержания | Место задержания | Статья | Примечание | Кот",
    "Вярбіцкая Алена Пятроўна | 12.03.1991 | ж | 09.08.2020 | Мінск | ст. 342 ч. 1 КК | акцыя |"
        + " Мурка",
    "Лясны Сцяпан Ігнатавіч | 01.02.1980 | м | 10.08.2020 | Гомель | ст. 23.34 КаАП | | ",
    "Гаёвы Пятро | | м | недзе ў жніўні | Брэст | | |"
  };

  private static final java.util.function.BooleanSupplier GO_ON = () -> false;

  @TempDir Path folder;
  private Casebook book;

  @BeforeEach
  void open() {
    book = Books.create(folder.resolve("book"), Desk.DOCUMENTER, "Дакументатар");
  }

  @AfterEach
  void close() {
    book.close();
  }

  private List<CaseRecord> all(String type) {
    return book.records().find(RecordQuery.byTitle("", 100, type)).stream()
        .map(RecordSummary::record)
        .toList();
  }

  private static IntakeFile file(MemorySource source) {
    return IntakeFile.of("Сябры", source);
  }

  private IntakePlan rehearse(MemorySource source, Mapping mapping) {
    return book.intake().rehearse(file(source), mapping, Progress.NONE, GO_ON);
  }

  private DoneImport run(MemorySource source, IntakePlan plan) {
    return book.intake().run(file(source), plan, Progress.NONE, GO_ON);
  }

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

  private static String title(CaseRecord person) {
    return Names.list(person).stream().map(Names.Name::text).findFirst().orElse("");
  }

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

  private RecordId person(String family, String given, String father, LocalDate born) {
    RecordId id = RecordId.fresh();
    Change.Builder change =
        Change.of(id, "person")
            .set(Person.NAMES, "row-1", Person.FAMILY, family)
            .set(Person.NAMES, "row-1", Person.GIVEN, given)
            .set(Person.NAMES, "row-1", Person.PATRONYMIC, father);
    if (born != null) {
      change.set(Person.BORN, PartialDate.day(born));
    }
    book.records().save(change.build());
    return id;
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
