package org.letapis.casebook.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.life.DayState.Status;
import org.letapis.casebook.life.around.Neighbour;
import org.letapis.casebook.life.span.Hold;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.life.span.SpanKind;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.event.Custody;
import org.letapis.domain.types.event.Hearing;
import org.letapis.domain.types.event.Release;

/** A life read from a casebook, and any one day of it. */
class LivesTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

  @TempDir Path temp;
  private Casebook book;
  private RecordId person;
  private RecordId other;
  private RecordId prison;
  private RecordId file;

  @BeforeEach
  void begin() {
    book = Books.create(temp.resolve("book"), Desk.LAWYER, "Дрозд");
    person = Books.person(book, "Жук", "Алесь");
    other = Books.person(book, "Верас", "Ганна");
    prison = RecordId.fresh();
    file = RecordId.fresh();
    book.records()
        .saveAll(
            List.of(
                Change.of(prison, "facility")
                    .set(Facility.NAMES, "r1", Facility.NAME, "СІЗА-1")
                    .build(),
                Change.of(file, "proceeding")
                    .set(Proceeding.NUMBER, "21-7")
                    .set(Proceeding.OPENED, day(2021, 8, 12))
                    .set(Proceeding.PARTIES, "r1", Proceeding.PARTY, person)
                    .set(Proceeding.PARTIES, "r1", Proceeding.PARTY_ROLE, Term.of("accused"))
                    .set(Proceeding.PARTIES, "r2", Proceeding.PARTY, other)
                    .set(Proceeding.PARTIES, "r2", Proceeding.PARTY_ROLE, Term.of("defence-lawyer"))
                    .set(Proceeding.PARTIES, "r2", Proceeding.FROM, day(2021, 9, 1))
                    .build(),
                event("detention", day(2021, 8, 10))
                    .set(Detention.END, day(2021, 8, 13))
                    .set(Detention.OUTCOME, Term.of("custody"))
                    .set(Detention.INCOMMUNICADO_FROM, day(2021, 8, 10))
                    .set(Detention.INCOMMUNICADO_UNTIL, day(2021, 8, 12))
                    .set(Common.SOURCES, "s1", Common.SOURCE_NAME, "Маці")
                    .build(),
                event("custody", month(2021, 9))
                    .set(EventFields.FACILITY, prison)
                    .set(Custody.REGIME, Term.of("general"))
                    .build(),
                event("hearing", day(2021, 12, 1))
                    .set(EventFields.PROCEEDING, file)
                    .set(Hearing.STAGE, Term.of("first-instance"))
                    .build(),
                event("release", day(2022, 3, 5)).set(Release.KIND, Term.of("bail")).build(),
                Change.of(other, "person")
                    .set(Person.RELATIONS, "r1", Person.RELATED, person)
                    .set(Person.RELATIONS, "r1", Person.RELATION, Term.of("client"))
                    .build()));
  }

  @AfterEach
  void end() {
    book.close();
  }

  private Change.Builder event(String type, PartialDate start) {
    return Change.of(RecordId.fresh(), type)
        .set(EventFields.PERSON, person)
        .set(EventFields.START, start);
  }

  private static PartialDate day(int year, int month, int day) {
    return PartialDate.day(LocalDate.of(year, month, day));
  }

  private static PartialDate month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return PartialDate.between(first, first.plusMonths(1).minusDays(1));
  }

  private DayState on(int year, int month, int day) {
    return book.life().of(person, TODAY).on(LocalDate.of(year, month, day));
  }

  @Test
  void anyDayIsAsSureAsWhatIsTold() {
    assertThat(on(2021, 8, 9).status()).isEqualTo(Status.UNKNOWN);
    assertThat(on(2021, 8, 11).status()).isEqualTo(Status.INCOMMUNICADO);
    assertThat(on(2021, 8, 13).status()).as("the day of being moved").isEqualTo(Status.CUSTODY);
    DayState fuzzy = on(2021, 9, 10);
    assertThat(fuzzy.of(SpanKind.STAY))
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.span().facility()).contains(prison);
              assertThat(held.hold()).isEqualTo(Hold.POSSIBLY);
            });
    DayState later = on(2021, 11, 1);
    assertThat(later.status()).isEqualTo(Status.CUSTODY);
    assertThat(later.of(SpanKind.STAY))
        .extracting(DayState.Held::hold)
        .containsExactly(Hold.NO_END);
    assertThat(on(2022, 3, 6).status()).isEqualTo(Status.FREE);
    assertThat(on(2022, 3, 6).of(SpanKind.CUSTODY)).as("nobody is held after release").isEmpty();
  }

  @Test
  void nobodyStaysWhereHeldLongerThanHeld() {
    RecordId detention = RecordId.fresh();
    book.records()
        .save(
            Change.of(detention, "detention")
                .set(EventFields.PERSON, person)
                .set(EventFields.START, day(2023, 2, 1))
                .set(Detention.END, day(2023, 2, 14))
                .set(Detention.TAKEN_TO, "r1", EventFields.FACILITY, prison)
                .set(Detention.TAKEN_TO, "r1", Detention.FROM, day(2023, 2, 1))
                .set(Detention.TAKEN_TO, "r2", EventFields.FACILITY, prison)
                .set(Detention.TAKEN_TO, "r2", Detention.FROM, day(2023, 2, 3))
                .set(Detention.TAKEN_TO, "r3", EventFields.FACILITY, prison)
                .build());
    assertThat(on(2023, 2, 2).of(SpanKind.STAY)).as("first place, or the undated one").hasSize(2);
    assertThat(on(2023, 2, 4).of(SpanKind.STAY)).as("taken on").hasSize(2);
    assertThat(on(2023, 2, 14).of(SpanKind.STAY))
        .extracting(DayState.Held::hold)
        .containsOnly(Hold.POSSIBLY);
    assertThat(on(2023, 2, 15).of(SpanKind.STAY)).as("the detention is over").isEmpty();
  }

  @Test
  void aReleaseEndsAStayOfWhichNoDayIsTold() {
    book.records()
        .saveAll(
            List.of(
                event("detention", day(2023, 5, 1))
                    .set(Detention.TAKEN_TO, "r1", EventFields.FACILITY, prison)
                    .build(),
                event("release", day(2023, 5, 4)).build()));
    assertThat(on(2023, 5, 3).of(SpanKind.STAY)).hasSize(1);
    assertThat(on(2023, 5, 5).of(SpanKind.STAY)).isEmpty();
  }

  @Test
  void onceFreeIsUnknownAgainWhenSomebodyMayHaveTakenThePersonSince() {
    book.records()
        .save(event("detention", month(2022, 5)).set(Detention.END, day(2022, 6, 1)).build());
    assertThat(on(2022, 4, 30).status()).isEqualTo(Status.FREE);
    assertThat(on(2022, 5, 20).status()).isEqualTo(Status.DETAINED);
    assertThat(on(2022, 5, 20).hold()).contains(Hold.POSSIBLY);
    assertThat(on(2022, 7, 1).status()).as("nobody says what came of it").isEqualTo(Status.UNKNOWN);
  }

  @Test
  void caseStageAndLawyerAreThoseOfTheDay() {
    DayState before = on(2021, 8, 20);
    assertThat(before.cases())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.file().id()).isEqualTo(file);
              assertThat(c.file().roles()).containsExactly(Term.of("accused"));
              assertThat(c.stage().orElseThrow().what()).isEqualTo("life.stage.opened");
            });
    assertThat(before.lawyers()).isEmpty();
    DayState after = on(2021, 12, 2);
    assertThat(after.cases().getFirst().stage().orElseThrow().what())
        .isEqualTo("term.court-stage.first-instance");
    assertThat(after.lawyers()).extracting(c -> c.lawyer().who().orElseThrow()).contains(other);
  }

  @Test
  void whatTellsSoIsNamedWithItsSources() {
    Life life = book.life().of(person, TODAY);
    DayState state = life.on(LocalDate.of(2021, 8, 11));
    LifeEvent told = life.event(state.because().orElseThrow()).orElseThrow();
    assertThat(told.type()).isEqualTo("detention");
    assertThat(told.evidence().sources()).extracting(s -> s.name()).containsExactly("Маці");
    assertThat(life.name(prison)).isEqualTo("СІЗА-1");
    assertThat(life.gaps()).extracting(g -> g.until()).last().isEqualTo(TODAY);
  }

  @Test
  void peopleOneStepAroundAreNamedWithHowTheyAreLinked() {
    List<Neighbour> around = book.life().around(person);
    assertThat(around)
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.record()).contains(other);
              assertThat(n.type()).isEqualTo("person");
              assertThat(n.ties())
                  .extracting(Neighbour.Tie::link)
                  .containsExactlyInAnyOrder(
                      Neighbour.Link.RELATION_BACK, Neighbour.Link.PROCEEDING);
            });
    assertThat(book.life().around(other))
        .singleElement()
        .satisfies(n -> assertThat(n.record()).contains(person));
  }
}
