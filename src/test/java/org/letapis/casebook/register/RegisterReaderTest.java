package org.letapis.casebook.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.casebook.register.Registers.MapBook;
import org.letapis.casebook.register.Registers.Read;
import org.letapis.casebook.register.cell.CellIssue;
import org.letapis.casebook.register.cell.IssueReason;
import org.letapis.casebook.register.csv.CsvProblem;
import org.letapis.casebook.register.row.KnownRecords;
import org.letapis.casebook.register.row.RegisterSource;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.event.Verdict;

class RegisterReaderTest {

  @Test
  void aRowBecomesThePersonAndWhatHappened() {
    MapBook book =
        saved(
            """
            id,url,name,status,gender,photo,description,birthday,arrested,articles,prison,declaration,decision,penalty,judge,councel,penalty_start_date,release_date,verdict_date,appeal_date,fake_terrorist_list,died,clusters
            17,https://register.example/17,МОРОЗ Пётр Иванович,Палітвязень,м,FALSE,Слесарь.,1980-05,12.08.2021,"ч. 1 ст. 342, ст. 369 УК",СИЗО-1 → ИК-17,2021-09-01,Приговор устоял,"4,5 года колонии общего режима",Новик А.А.; Жук Б.Б.,Крук В.В.,,05.2024,2022-03-04,2022-06,TRUE,FALSE,Дело двора; Хоровод
            """);

    CaseRecord person = one(book, "person");
    Row name = person.rows(Person.NAMES).getFirst();
    assertThat(name.get(Person.FAMILY)).contains("Мороз");
    assertThat(name.get(Person.GIVEN)).contains("Пётр");
    assertThat(name.get(Person.PATRONYMIC)).contains("Иванович");
    assertThat(name.get(Person.SCRIPT)).contains(Term.of("ru-cyrl"));
    assertThat(person.get(Person.SEX)).contains(Term.of("male"));
    assertThat(person.get(Person.BORN))
        .contains(PartialDate.between(LocalDate.of(1980, 5, 1), LocalDate.of(1980, 5, 31)));
    assertThat(person.get(Common.ACCOUNT)).contains("Слесарь.");
    assertThat(person.get(Common.TAGS))
        .contains(List.of(Term.word("Дело двора"), Term.word("Хоровод")));
    assertThat(person.rows(Person.IDENTIFIERS).getFirst().get(Person.IDENTIFIER))
        .contains("example:17");
    assertThat(person.rows(Common.SOURCES).getFirst().get(Common.SOURCE_NAME))
        .contains("https://register.example/17");
    assertThat(person.rows(Person.STATUSES))
        .extracting(r -> r.get(Person.STATUS).orElseThrow().text())
        .containsExactly("political-prisoner", "political-prisoner", "listed-terrorist");
    assertThat(person.rows(Person.STATUSES))
        .allMatch(r -> r.get(Person.ORGANISATION_NAME).orElseThrow().equals("Прыклад"));

    CaseRecord detention = one(book, "detention");
    assertThat(detention.get(EventFields.PERSON)).contains(person.id());
    assertThat(detention.get(Detention.START))
        .contains(PartialDate.day(LocalDate.of(2021, 8, 12)).said("12.08.2021"));
    assertThat(detention.rows(Detention.TAKEN_TO))
        .extracting(r -> facility(book, r))
        .containsExactly("СИЗО-1 pre-trial-prison", "ИК-17 colony");

    CaseRecord verdict = one(book, "verdict");
    assertThat(verdict.get(Verdict.SENTENCE)).contains("4,5 года колонии общего режима");
    assertThat(verdict.get(Verdict.YEARS)).contains(4L);
    assertThat(verdict.get(Verdict.MONTHS)).contains(6L);
    assertThat(verdict.get(Verdict.PENALTY)).contains(Term.of("imprisonment"));
    assertThat(verdict.get(Verdict.REGIME)).contains(Term.of("general"));
    assertThat(verdict.get(EventFields.ARTICLES).orElseThrow())
        .extracting(Article::law, Article::number, Article::part)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("CC", "342", "1"),
            org.assertj.core.groups.Tuple.tuple("CC", "369", ""));
    assertThat(verdict.rows(EventFields.JUDGES))
        .extracting(r -> r.get(EventFields.NAME).orElseThrow())
        .containsExactly("Новик А.А.", "Жук Б.Б.");
    assertThat(verdict.rows(EventFields.LAWYERS)).hasSize(1);
    assertThat(verdict.get(Verdict.APPEAL_DATE)).isPresent();
    assertThat(verdict.get(Common.ACCOUNT)).contains("Приговор устоял");
    assertThat(one(book, "release").get(EventFields.START)).isPresent();
    assertThat(book.all("death")).isEmpty();
    assertThat(book.all("custody")).isEmpty();
  }

  @Test
  void chargesAreNeverMadeAVerdict() {
    MapBook book = saved("id,name,arrested,articles\n1,Мороз Пётр,2021-08-05,ст. 342\n");

    assertThat(book.all("verdict")).isEmpty();
    assertThat(one(book, "detention").get(EventFields.ARTICLES).orElseThrow()).hasSize(1);
  }

  @Test
  void aReleaseThatHasNotComeIsNoEvent() {
    MapBook book = saved("id,name,release_date\n1,Мороз Пётр,2028-08-05\n");

    assertThat(book.all("release")).isEmpty();
    assertThat(one(book, "person").get(Common.ACCOUNT)).contains("release_date: 2028-08-05");
  }

  @Test
  void aDayNoCalendarHasKeepsItsWords() {
    MapBook book = saved("id,name,arrested\n1,Мороз Пётр,30.02.2021\n");

    assertThat(one(book, "detention").get(EventFields.START))
        .contains(PartialDate.unread("30.02.2021"));
  }

  @Test
  void thatNobodyKnowsIsKeptApartFromBlank() {
    MapBook book =
        saved(
            "id,name,gender,birthday,penalty,verdict_date\n1,Мороз Пётр,н/д,,15 суток,невядома\n");

    assertThat(one(book, "person").absent(Person.SEX)).contains(Absent.UNKNOWN);
    assertThat(one(book, "person").absent(Person.BORN)).isEmpty();
    assertThat(one(book, "verdict").absent(EventFields.START)).contains(Absent.UNKNOWN);
  }

  @Test
  void aFineIsReadAsASum() {
    MapBook book = saved("id,name,penalty\n1,Мороз Пётр,штраф 120 базовых величин\n");

    assertThat(one(book, "verdict").get(Verdict.FINE))
        .contains(new Money(BigDecimal.valueOf(120), "BV"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id;name;arrested\n1;Мороз, Пётр;2021\n", "id\tname\n1\tМороз Пётр\n"})
  void semicolonsAndTabsSeparateToo(String csv) {
    Row name = one(saved(csv), "person").rows(Person.NAMES).getFirst();

    assertThat(name.get(Person.GIVEN)).contains("Пётр");
  }

  @Test
  void columnsComeInAnyOrderAndCase() {
    Read read =
        Registers.read("Clusters, NAME ,Penalty start date,id\n,Мороз Пётр,2021-01-02,5\n", none());

    assertThat(read.issues()).isEmpty();
    assertThat(read.rows().getFirst().changes()).extracting("type").contains("custody");
  }

  @Test
  void cellsOfAnUnknownColumnGoToTheAccount() {
    Read read = Registers.read("id,name,shoe size,\n1,Мороз Пётр,44,хвост\n", none());
    MapBook book = new MapBook();
    book.save(read.changes());

    assertThat(read.header())
        .containsExactly(
            new CellIssue(1, 0, "shoe size", "shoe size", IssueReason.UNKNOWN_COLUMN),
            new CellIssue(1, 0, "#4", "#4", IssueReason.UNKNOWN_COLUMN));
    assertThat(one(book, "person").get(Common.ACCOUNT)).contains("shoe size: 44\n#4: хвост");
  }

  @Test
  void wordsThatHaveNoRoomGoToTheAccount() {
    String words = "слова ".repeat(100).strip();
    Read read =
        Registers.read("id,name,judge,penalty\n1,Мороз Пётр," + words + "," + words, none());
    MapBook book = new MapBook();
    book.save(read.changes());

    assertThat(read.issues())
        .extracting(CellIssue::column, CellIssue::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("judge", IssueReason.CELL_LONG),
            org.assertj.core.groups.Tuple.tuple("penalty", IssueReason.CELL_LONG));
    assertThat(one(book, "person").get(Common.ACCOUNT)).contains("judge: " + words);
    assertThat(one(book, "verdict").get(Common.ACCOUNT)).contains(words);
  }

  @Test
  void blankRowsArePassedOverAndStillCounted() {
    Read read = Registers.read("id,name\n\n , \n3,Мороз Пётр\n", none());

    assertThat(read.rows())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.line()).isEqualTo(4);
              assertThat(r.row()).isEqualTo(3);
            });
  }

  @Test
  void aMissingColumnARepeatedOneAndAnEmptyFileAreRefused() {
    assertProblem("id,imya\n1,а\n", RegisterProblem.MISSING_COLUMNS, "name");
    assertProblem("a,b\n", RegisterProblem.MISSING_COLUMNS, "id, name");
    assertProblem("id,name,ID\n", RegisterProblem.REPEATED_COLUMN, "ID", 1, 3);
    assertProblem("", CsvProblem.EMPTY);
    assertProblem("\n \n", CsvProblem.EMPTY);
  }

  @Test
  void brokenEncodingNamesItsLine() {
    byte[] bytes = "id,name\r\n1,Мороз Пётр\r\n2,?\r\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xC8;

    assertThatThrownBy(() -> Registers.read(bytes, none()))
        .isInstanceOfSatisfying(
            Problem.class,
            p -> {
              assertThat(p.is(CsvProblem.NOT_UTF8)).isTrue();
              assertThat(p.details()).containsExactly(3L);
            });
  }

  @Test
  void windowsEncodingIsRefusedAndNotGuessed() {
    byte[] bytes = "id,name\n1,Мороз\n".getBytes(java.nio.charset.Charset.forName("windows-1251"));

    assertThatThrownBy(() -> Registers.read(bytes, none()))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.details()).containsExactly(2L));
  }

  @Test
  void aQuotationMarkThatNeverClosesIsRefused() {
    assertProblem("id,name\n1,а\n2,\"Мороз\n3,б\n", CsvProblem.OPEN_QUOTE, 3L);
  }

  @Test
  void boundsAreHeld() {
    assertProblem("id,name" + ",x".repeat(199) + "\n", CsvProblem.TOO_MANY_COLUMNS, 1L, 201, 200);
    assertProblem(
        "id,name\n1," + "я".repeat(100_001) + "\n", CsvProblem.CELL_TOO_LONG, 2L, 2, 100_000);
    assertProblem(
        "id,name\n1,а\n2,\"" + "я\n".repeat(200_000), CsvProblem.ROW_TOO_LONG, 3L, 150_000);
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    RegisterReader reader = new RegisterReader(Registers.SOURCE, none());

    assertThatThrownBy(() -> reader.open(Path.of("target", "no-such-file.csv")))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(CsvProblem.UNREADABLE)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Viasna", "a b", "-a", "весна"})
  void aRegisterNeedsAPlainName(String scheme) {
    assertThatThrownBy(() -> new RegisterSource(scheme, "x", LocalDate.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonAndProblemIsSaidInEveryLanguage(Language language) {
    Labels labels = Labels.of(language);

    for (IssueReason reason : IssueReason.values()) {
      assertThat(labels.text(reason.labelKey())).isNotBlank();
    }
    for (CsvProblem problem : CsvProblem.values()) {
      assertThat(labels.text(new Problem(problem, 1L, 2, 3))).doesNotContain("{");
    }
    for (RegisterProblem problem : RegisterProblem.values()) {
      assertThat(labels.text(new Problem(problem, "id", 2, 3))).contains("id");
    }
  }

  @Test
  void aMillionRowsAreTheMost() {
    Map<Boolean, Long> outcome;
    try (RegisterPlan plan =
        new RegisterReader(
                Registers.SOURCE,
                none(),
                org.letapis.domain.entry.RecordId::fresh,
                new org.letapis.casebook.register.csv.Bounds(1 << 20, 3, 10, 100, 1000))
            .open(
                new java.io.ByteArrayInputStream(
                    "id,name\n1,а\n2,б\n3,в\n4,г\n".getBytes(StandardCharsets.UTF_8)))) {
      outcome =
          List.of(1, 2, 3).stream()
              .collect(Collectors.groupingBy(i -> plan.next().row() == i, Collectors.counting()));
      assertThatThrownBy(plan::next)
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.is(CsvProblem.TOO_MANY_ROWS)).isTrue());
    }
    assertThat(outcome).containsExactly(Map.entry(true, 3L));
  }

  private static void assertProblem(
      String csv, org.letapis.domain.problem.ProblemCode code, Object... details) {
    assertThatThrownBy(() -> Registers.read(csv, none()))
        .isInstanceOfSatisfying(
            Problem.class,
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.details()).containsExactly(details);
            });
  }

  private static KnownRecords none() {
    return KnownRecords.none();
  }

  private static MapBook saved(String csv) {
    MapBook book = new MapBook();
    book.save(Registers.read(csv, book).changes());
    return book;
  }

  private static CaseRecord one(MapBook book, String type) {
    assertThat(book.all(type)).hasSize(1);
    return book.all(type).getFirst();
  }

  private static String facility(MapBook book, Row row) {
    CaseRecord facility = book.records.get(row.get(EventFields.FACILITY).orElseThrow());
    return facility.rows(Facility.NAMES).getFirst().get(Facility.NAME).orElseThrow()
        + " "
        + facility.get(Facility.KIND).orElseThrow().text();
  }
}
