package org.letapis.casebook.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.deadline.DeadlineRule;
import org.letapis.domain.law.deadline.TimeLimit;
import org.letapis.domain.law.deadline.WorkingDays;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Proceeding;

class DueTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

  @TempDir Path temp;
  private Casebook book;
  private RecordId person;

  @BeforeEach
  void open() {
    book = Books.create(temp.resolve("book"), Desk.LAWYER, "Бусел");
    person = Books.person(book, "Верас", "Ганна");
  }

  @AfterEach
  void close() {
    book.close();
  }

  private RecordId held(PartialDate start, String basis) {
    RecordId id = RecordId.fresh();
    book.records()
        .save(
            Change.of(id, "detention")
                .set(Detention.PERSON, person)
                .set(Detention.START, start)
                .set(Detention.LEGAL_BASIS, Term.of(basis))
                .build());
    return id;
  }

  private RecordId proceeding() {
    RecordId id = RecordId.fresh();
    book.records()
        .save(
            Change.of(id, "proceeding")
                .set(Proceeding.KIND, Term.of("criminal"))
                .set(Proceeding.NUMBER, "26-1")
                .set(Proceeding.PARTIES, "p1", Proceeding.PARTY, person)
                .set(Proceeding.PARTIES, "p1", Proceeding.PARTY_ROLE, Term.of("accused"))
                .set(Proceeding.PARTIES, "p2", Proceeding.PARTY_NAME, "Сідар Абаронца")
                .set(Proceeding.PARTIES, "p2", Proceeding.PARTY_ROLE, Term.of("defence-lawyer"))
                .set(Proceeding.DEADLINES, "d1", Proceeding.DEADLINE, "Азнаёміцца са справай")
                .set(Proceeding.DEADLINES, "d1", Proceeding.DUE, PartialDate.day(TODAY.plusDays(3)))
                .set(Proceeding.DEADLINES, "d2", Proceeding.DEADLINE, "Скарга")
                .set(Proceeding.DEADLINES, "d2", Proceeding.BEGAN, PartialDate.day(TODAY))
                .set(Proceeding.DEADLINES, "d2", Proceeding.LENGTH, 1L)
                .set(Proceeding.DEADLINES, "d2", Proceeding.UNIT, Term.of("months"))
                .set(Proceeding.DEADLINES, "d3", Proceeding.DEADLINE, "Хадайніцтва")
                .build());
    return id;
  }

  private List<String> codes(List<DueItem> items) {
    return items.stream().map(i -> i.id().substring(i.id().indexOf('/') + 1)).toList();
  }

  @Test
  void aCriminalDetentionGivesItsTimeLimitsToTheMinute() {
    held(PartialDate.day(TODAY.minusDays(2)).at(LocalTime.of(9, 15)), "suspicion");
    List<DueItem> open = book.due().open(TODAY);
    assertThat(codes(open)).containsExactly("kpk-family", "kpk-held");
    assertThat(open.get(1).due())
        .isEqualTo(PartialDate.day(TODAY.plusDays(1)).at(LocalTime.of(9, 15)));
    assertThat(open.get(0).urgency(TODAY)).isEqualTo(Urgency.OVERDUE);
    assertThat(open.get(1).urgency(TODAY)).isEqualTo(Urgency.WEEK);
    assertThat(open.get(1).people()).extracting(DueItem.Somebody::id).containsExactly(person);
    DueWords words = new DueWords(Labels.of(Language.ENGLISH));
    assertThat(words.source(open.get(1))).contains("108");
    assertThat(words.caution(open.get(1))).isEqualTo("not verified by a lawyer");
  }

  @Test
  void nothingIsCountedWhereNobodySaidOfWhatProcedureItIsOrTheyWereFreeBefore() {
    held(PartialDate.day(TODAY), "none-stated");
    RecordId freed = held(PartialDate.day(TODAY.minusDays(1)), "administrative");
    book.records()
        .save(
            Change.of(freed, "detention")
                .set(Detention.END, PartialDate.day(TODAY.minusDays(1)))
                .build());
    assertThat(codes(book.due().open(TODAY))).containsExactly("pikoap-held");
  }

  @Test
  void whatEndedLongAgoStaysWithThePersonAndLeavesTheBoard() {
    held(PartialDate.day(TODAY.minusYears(3)), "suspicion");
    assertThat(book.due().open(TODAY)).isEmpty();
    assertThat(codes(book.due().of(person))).containsExactly("kpk-family", "kpk-held");
  }

  @Test
  void deadlinesOfACaseFileAreReadAsTypedOrCounted() {
    RecordId file = proceeding();
    List<DueItem> open = book.due().open(TODAY);
    assertThat(open)
        .extracting(DueItem::title)
        .containsExactly("Азнаёміцца са справай", "Скарга", "Хадайніцтва");
    assertThat(open.get(1).due()).isEqualTo(PartialDate.day(TODAY.plusMonths(1)));
    assertThat(open.get(2).urgency(TODAY)).isEqualTo(Urgency.UNDATED);
    assertThat(open.get(0).lawyers()).containsExactly("Сідар Абаронца");
    assertThat(book.due().of(person)).hasSize(3);
    List<CaseLine> cases = book.due().cases(TODAY);
    assertThat(cases).hasSize(1);
    assertThat(cases.getFirst().record()).isEqualTo(file);
    assertThat(cases.getFirst().next()).map(DueItem::title).contains("Азнаёміцца са справай");
  }

  @Test
  void aMarkStaysAfterOpeningAgainAndCanBeTakenBack() {
    proceeding();
    DueItem item = book.due().open(TODAY).getFirst();
    Mark mark = new Mark(Mark.State.DONE, "Бусел", TODAY, "пададзена");
    book.due().mark(item, Optional.of(mark));
    book.close();
    book = Books.open(temp.resolve("book"));
    assertThat(book.due().open(TODAY)).hasSize(2);
    assertThat(book.due().all(TODAY).getFirst().mark()).contains(mark);
    book.due().mark(item, Optional.empty());
    assertThat(book.due().open(TODAY)).hasSize(3);
  }

  @Test
  void whatIsTakenBackWhollyIsNoLongerDueAndItsMarkGoes() {
    RecordId id = held(PartialDate.day(TODAY), "administrative");
    RecordId other = held(PartialDate.day(TODAY), "suspicion");
    DueItem item =
        book.due().open(TODAY).stream()
            .filter(i -> i.record().equals(id))
            .findFirst()
            .orElseThrow();
    Mark mark = new Mark(Mark.State.MISSED, "Бусел", TODAY, "");
    book.due().mark(item, Optional.of(mark));
    book.records()
        .save(
            Change.of(id, "detention")
                .clear(Detention.PERSON)
                .clear(Detention.START)
                .clear(Detention.LEGAL_BASIS)
                .build());
    assertThat(book.due().all(TODAY)).allMatch(i -> i.record().equals(other));
    book.due().mark(book.due().open(TODAY).getFirst(), Optional.of(mark));
    assertThat(book.records().locals().keys("due/mark/")).hasSize(1);
  }

  @Test
  void aRuleThatIsChangedCountsAnewAndLosesItsConfirmation() {
    held(PartialDate.day(TODAY), "suspicion");
    DeadlineRule given = rule("kpk-held").rule();
    book.due().rules().confirm(given, new Confirmation("Сідар Абаронца", TODAY));
    assertThat(book.due().open(TODAY).get(1).confirmed()).isPresent();
    DeadlineRule longer =
        new DeadlineRule(
            given.code(),
            given.branch(),
            given.trigger(),
            new TimeLimit(96, given.limit().unit(), given.limit().counting(), false),
            given.act(),
            given.article(),
            "",
            "",
            null,
            null);
    book.due().rules().keep(longer);
    DueItem changed = book.due().open(TODAY).get(1);
    assertThat(changed.confirmed()).isEmpty();
    assertThat(changed.due()).isEqualTo(PartialDate.day(TODAY.plusDays(4)));
    assertThat(rule("kpk-held").changed()).isTrue();
    book.due().rules().drop("kpk-held");
    assertThat(rule("kpk-held").changed()).isFalse();
  }

  private StandingRule rule(String code) {
    return book.due().rules().all().stream()
        .filter(r -> r.rule().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatNoRecordSaysIsCountedByARuleIntoACaseFile() {
    RecordId file = proceeding();
    PartialDate began = PartialDate.day(TODAY);
    StandingRule rule = rule("kpk-appeal-held");
    book.due().enter(file, rule, began, new DueWords(Labels.of(Language.BELARUSIAN)));
    assertThat(book.due().open(TODAY))
        .anySatisfy(
            item -> {
              assertThat(item.record()).isEqualTo(file);
              assertThat(item.due()).isEqualTo(book.due().end(rule, began));
              assertThat(item.source()).contains("374");
              assertThat(item.confirmed()).isEmpty();
            });
  }

  @Test
  void movedDaysAreKept() {
    WorkingDays days = new WorkingDays(Set.of(TODAY), Set.of(TODAY.plusDays(2)));
    book.due().rules().keep(days);
    assertThat(book.due().rules().days()).isEqualTo(days);
  }

  @Test
  void theNextSittingIsAHearingToCome() {
    RecordId id = RecordId.fresh();
    book.records()
        .save(
            Change.of(id, "hearing")
                .set(EventFields.PERSON, person)
                .set(EventFields.START, PartialDate.day(TODAY.minusDays(9)))
                .set(
                    org.letapis.domain.types.event.Hearing.NEXT, PartialDate.day(TODAY.plusDays(9)))
                .build());
    assertThat(codes(book.due().open(TODAY))).containsExactly("next");
  }
}
