package org.letapis.casebook.intake.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.casebook.intake.cell.CellIssue;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.casebook.intake.register.Registers.MapBook;
import org.letapis.casebook.intake.register.Registers.Read;
import org.letapis.casebook.intake.register.row.KnownRecords;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.Term;
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
    assertThat(verdict.get(Verdict.LENGTH)).contains(Duration.of(4, 6, 0));
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
