package org.letapis.casebook.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.ArticleReader;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.event.IllTreatment;
import org.letapis.domain.types.event.Verdict;

/** What begins a time limit, and what ends custody that is counted. */
class DueBeginsTest {

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

  private List<String> codes(List<DueItem> items) {
    return items.stream().map(i -> i.id().substring(i.id().indexOf('/') + 1)).toList();
  }

  private RecordId event(String type, PartialDate start, UnaryOperator<Change.Builder> more) {
    RecordId id = RecordId.fresh();
    Change.Builder change =
        Change.of(id, type).set(EventFields.PERSON, person).set(EventFields.START, start);
    book.records().save(more.apply(change).build());
    return id;
  }

  @Test
  void custodyIsCountedFromTheDetentionUntilItSurelyEnded() {
    PartialDate start = PartialDate.day(TODAY.minusDays(5));
    RecordId held = held(start, "suspicion");
    book.records()
        .save(Change.of(held, "detention").set(Detention.OUTCOME, Term.of("custody")).build());
    assertThat(codes(book.due().open(TODAY)))
        .contains("kpk-charge", "kpk-custody", "kpk-custody-6", "kpk-custody-12", "kpk-custody-18");
    assertThat(codes(book.due().of(person))).contains("kpk-custody-18");
    assertThat(codes(book.due().of(book.life().of(person, TODAY))))
        .isEqualTo(codes(book.due().of(person)));
    event("release", PartialDate.day(TODAY), change -> change);
    assertThat(codes(book.due().open(TODAY))).noneMatch(code -> code.startsWith("kpk-c"));
    assertThat(codes(book.due().of(person))).noneMatch(code -> code.startsWith("kpk-c"));
  }

  @Test
  void aChargeThatIsKnownIsNotWaitedFor() {
    RecordId held = held(PartialDate.day(TODAY), "suspicion");
    book.records()
        .save(
            Change.of(held, "detention")
                .set(Detention.OUTCOME, Term.of("house-arrest"))
                .set(Detention.CHARGES, "арт. 342")
                .build());
    assertThat(codes(book.due().open(TODAY))).containsExactly("kpk-family", "kpk-held");
  }

  @Test
  void anArrestIsAppealedInFiveDaysAndAnotherPenaltyInTen() {
    PartialDate day = PartialDate.day(TODAY);
    event("verdict", day, change -> change.set(Verdict.PENALTY, Term.of("administrative-arrest")));
    event("fine", day, change -> change.set(EventFields.ARTICLES, ArticleReader.read("24.23")));
    List<DueItem> open = book.due().open(TODAY);
    assertThat(codes(open)).containsExactly("pikoap-appeal-arrest", "pikoap-appeal");
    assertThat(open)
        .extracting(DueItem::due)
        .containsExactly(PartialDate.day(TODAY.plusDays(5)), PartialDate.day(TODAY.plusDays(10)));
  }

  @Test
  void aComplaintOfIllTreatmentIsAReportUntilItIsAnswered() {
    RecordId id =
        event(
            "ill-treatment",
            PartialDate.day(TODAY.minusDays(90)),
            change -> change.set(IllTreatment.COMPLAINT_DATE, PartialDate.day(TODAY)));
    assertThat(codes(book.due().open(TODAY)))
        .containsExactly("kpk-report", "kpk-report-check", "kpk-report-month");
    book.records()
        .save(Change.of(id, "ill-treatment").set(IllTreatment.ANSWER, "адмовілі").build());
    assertThat(book.due().open(TODAY)).isEmpty();
  }
}
