package org.letapis.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Interrogation;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Search;
import org.letapis.domain.types.event.Hearing;
import org.letapis.domain.vocabulary.PoliceTerms;

class ValidationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ROW = "0190-a";

  @Test
  void aGoodDetentionHasNothingToLookAt() {
    assertThat(codes(Detention.TYPE, this::goodEvent)).isEmpty();
  }

  @Test
  void aPersonNeedsANameOrTheWordThatNobodyKnowsIt() {
    assertThat(codes(Person.TYPE, c -> {})).containsExactly(FindingCode.NAME_REQUIRED);
    assertThat(codes(Person.TYPE, c -> c.set(Person.NAMES, ROW, Person.SCRIPT, Term.of("latn"))))
        .containsExactly(FindingCode.NAME_REQUIRED);
    assertThat(codes(Person.TYPE, c -> c.set(Person.NAMES, ROW, Person.GIVEN, " ")))
        .containsExactly(FindingCode.NAME_REQUIRED);
    assertThat(codes(Person.TYPE, c -> c.set(Person.NAMES, ROW, Person.GIVEN, "Янка"))).isEmpty();
    assertThat(codes(Person.TYPE, c -> c.absent(Person.NAMES, Absent.UNKNOWN))).isEmpty();
  }

  @Test
  void anEventNeedsAPersonOrSomeWordsAndBetterADate() {
    assertThat(codes(Search.TYPE, c -> {}))
        .containsExactlyInAnyOrder(FindingCode.EVENT_BARE, FindingCode.DATE_MISSING);
    assertThat(codes(Search.TYPE, c -> c.set(Common.ACCOUNT, "Прыйшлі ўшасцёх.")))
        .containsExactly(FindingCode.DATE_MISSING);
    assertThat(
            codes(
                Search.TYPE,
                c ->
                    c.set(EventFields.PERSON, RecordId.fresh())
                        .absent(EventFields.START, Absent.NOT_ASKED)))
        .isEmpty();
  }

  @Test
  void anEndThatIsSurelyBeforeTheBeginningIsAnError() {
    assertThat(period("2021-08-12", "2021-08-11")).containsExactly(FindingCode.END_BEFORE_START);
    assertThat(period("12.08.2021 14:30", "12.08.2021 9:00"))
        .containsExactly(FindingCode.END_BEFORE_START);
    assertThat(period("2021-08-12", "2021-08")).isEmpty();
    assertThat(period("2021-08-12", "каля 11.08.2021")).isEmpty();
    assertThat(period("12.08.2021 14:30", "2021-08-12")).isEmpty();
  }

  @Test
  void aRowIsHeldToItsOwnDates() {
    List<Finding> findings =
        findings(
            Detention.TYPE,
            c ->
                goodEvent(c)
                    .set(Detention.TAKEN_TO, ROW, Detention.FROM, date("2021-08-14"))
                    .set(Detention.TAKEN_TO, ROW, Detention.UNTIL, date("2021-08-13")));

    assertThat(findings)
        .containsExactly(
            Finding.of(FieldPath.cell("taken-to", ROW, "until"), FindingCode.END_BEFORE_START));
  }

  @Test
  void aDayThatHasNotComeIsDoubtedExceptWhereThingsArePlanned() {
    Consumer<Change.Builder> tomorrow =
        c -> goodEvent(c).set(EventFields.START, PartialDate.day(TODAY.plusDays(1)));

    assertThat(codes(Detention.TYPE, tomorrow)).containsExactly(FindingCode.DATE_FUTURE);
    assertThat(codes(Hearing.TYPE, tomorrow)).isEmpty();
    assertThat(codes(Detention.TYPE, c -> goodEvent(c).set(EventFields.START, date("2026"))))
        .isEmpty();
  }

  @Test
  void wordsThatAreNoDateAreKeptWithAWarning() {
    assertThat(
            codes(
                Detention.TYPE,
                c -> goodEvent(c).set(EventFields.START, PartialDate.unread("увосень"))))
        .containsExactly(FindingCode.DATE_UNREAD);
  }

  @Test
  void aValueOfAnotherKindIsAnError() {
    assertThat(
            codes(Detention.TYPE, c -> goodEvent(c).put(EventFields.PLACE.path(), Json.whole(4))))
        .containsExactly(FindingCode.NOT_OF_KIND);
    assertThat(
            codes(
                Detention.TYPE,
                c -> goodEvent(c).put(Detention.TAKEN_TO.path(), Json.text("Акрэсціна"))))
        .containsExactly(FindingCode.NOT_OF_KIND);
  }

  @Test
  void aClosedListTakesItsTermsOnlyAndALaterBuildsTermStays() {
    Field<Term> force = Detention.FORCE;

    assertThat(codes(Detention.TYPE, c -> goodEvent(c).set(force, Term.of("yes")))).isEmpty();
    assertThat(codes(Detention.TYPE, c -> goodEvent(c).set(force, Term.word("можа быць"))))
        .containsExactly(FindingCode.TERM_UNLISTED);
    assertThat(codes(Detention.TYPE, c -> goodEvent(c).set(force, Term.of("mostly"))))
        .containsExactly(FindingCode.TERM_NEWER);
    assertThat(PoliceTerms.LEGAL_BASIS.free()).isTrue();
    assertThat(
            codes(
                Detention.TYPE,
                c -> goodEvent(c).set(Detention.LEGAL_BASIS, Term.word("за надпіс"))))
        .isEmpty();
  }

  @Test
  void aNumberKeepsItsBounds() {
    List<Finding> findings =
        findings(
            Search.TYPE,
            c -> goodEvent(c).put(EventFields.OFFICER_COUNT.path(), Json.whole(10_001)));

    assertThat(findings)
        .containsExactly(
            Finding.of(EventFields.OFFICER_COUNT.path(), FindingCode.NUMBER_BOUNDS, 0L, 10_000L));
  }

  @Test
  void aTextHasALength() {
    assertThat(codes(Search.TYPE, c -> goodEvent(c).set(EventFields.PLACE, "а".repeat(500))))
        .isEmpty();
    assertThat(codes(Search.TYPE, c -> goodEvent(c).set(EventFields.PLACE, "а".repeat(501))))
        .containsExactly(FindingCode.TEXT_TOO_LONG);
    assertThat(codes(Search.TYPE, c -> goodEvent(c).set(Common.ACCOUNT, "а".repeat(200_000))))
        .isEmpty();
    assertThat(codes(Search.TYPE, c -> goodEvent(c).set(Common.ACCOUNT, "а".repeat(200_001))))
        .containsExactly(FindingCode.TEXT_TOO_LONG);
  }

  @Test
  void theSameTwiceIsDoubted() {
    assertThat(
            codes(
                Search.TYPE,
                c ->
                    goodEvent(c)
                        .set(Search.SEIZED, "a", Search.ITEM, "ноўтбук")
                        .set(Search.SEIZED, "b", Search.ITEM, "ноўтбук")))
        .containsExactly(FindingCode.DUPLICATE_ROW);
    assertThat(
            codes(
                Search.TYPE,
                c -> goodEvent(c).set(Search.PREMISES, List.of(Term.of("home"), Term.of("home")))))
        .containsExactly(FindingCode.DUPLICATE_CHOICE);
  }

  @Test
  void nobodyIsTheirOwnRelation() {
    RecordId id = RecordId.fresh();
    Change change =
        Change.of(id, "person")
            .set(Person.NAMES, ROW, Person.GIVEN, "Янка")
            .set(Person.RELATIONS, ROW, Person.RELATED, id)
            .build();

    assertThat(Validation.of(CaseRecord.blank(id, "person").with(change), Person.TYPE, TODAY))
        .extracting(Finding::code)
        .containsExactly(FindingCode.SELF_REFERENCE);
  }

  @Test
  void coordinatesAreDegreesOfLatitudeAndLongitude() {
    for (String good : List.of("53.9023, 27.5619", "-1,1", "90, -180")) {
      assertThat(coordinates(good)).as(good).isEmpty();
    }
    for (String bad : List.of("27.5619", "91, 0", "53,9023 27,5619", "Мінск", "53.9, 181")) {
      assertThat(coordinates(bad)).as(bad).containsExactly(FindingCode.COORDINATES);
    }
  }

  @Test
  void fieldsOfALaterBuildAreLeftAlone() {
    assertThat(
            codes(
                Interrogation.TYPE,
                c ->
                    goodEvent(c)
                        .put(FieldPath.of("later-field"), Json.whole(1))
                        .put(FieldPath.of("start~later"), Json.text("likely"))))
        .isEmpty();
  }

  @Test
  void aFindingSaysWhatAndWhere() {
    Finding finding =
        Finding.of(EventFields.OFFICER_COUNT.path(), FindingCode.NUMBER_BOUNDS, 0L, 10_000L);

    assertThat(finding.text(Labels.of(Language.ENGLISH), Search.TYPE))
        .isEqualTo("How many officers: The number must be between 0 and 10,000.");
  }

  private List<FindingCode> coordinates(String text) {
    return codes(
        Facility.TYPE,
        c -> c.set(Facility.NAMES, ROW, Facility.NAME, "СІЗА-1").set(Facility.COORDINATES, text));
  }

  private List<FindingCode> period(String start, String end) {
    return codes(
        Detention.TYPE,
        c -> goodEvent(c).set(EventFields.START, date(start)).set(EventFields.END, date(end)));
  }

  private Change.Builder goodEvent(Change.Builder change) {
    return change
        .set(EventFields.PERSON, RecordId.fresh())
        .set(EventFields.START, date("2021-08-12"));
  }

  private static PartialDate date(String words) {
    return DateReader.read(words, TODAY, TODAY).date();
  }

  private static List<FindingCode> codes(RecordType type, Consumer<Change.Builder> fill) {
    return findings(type, fill).stream().map(Finding::code).toList();
  }

  private static List<Finding> findings(RecordType type, Consumer<Change.Builder> fill) {
    RecordId id = RecordId.fresh();
    Change.Builder change = Change.of(id, type.code());
    fill.accept(change);
    return Validation.of(CaseRecord.blank(id, type.code()).with(change.build()), type, TODAY);
  }
}
