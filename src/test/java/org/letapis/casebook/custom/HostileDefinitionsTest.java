package org.letapis.casebook.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.custom.Definitions;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomWords;
import org.letapis.domain.types.custom.Wording;

/** Definitions that somebody made to do harm, or that no reader could take. */
class HostileDefinitionsTest {

  private static final Field<String> LABEL = CustomWords.LABELS.get(Language.BELARUSIAN);

  @TempDir Path temp;

  private static CaseRecord record(Change change) {
    return CaseRecord.blank(change.record(), change.type()).with(change);
  }

  private static CasebookSchema schema(List<CaseRecord> records) {
    Definitions.Builder builder = new Definitions.Builder();
    records.forEach(builder::add);
    return new CasebookSchema(builder.build());
  }

  private static CasebookSchema schema(Change... changes) {
    return schema(List.of(changes).stream().map(HostileDefinitionsTest::record).toList());
  }

  @Test
  void ofThousandsOfFieldsAFormTakesABoundedNumber() {
    List<CaseRecord> flood = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String target = Schema.types().get(i % Schema.types().size()).code();
      flood.add(record(Definers.field(RecordId.fresh(), "Поле " + i, "text", target).build()));
    }
    CasebookSchema schema = schema(flood);
    assertThat(schema.definitions().fields()).hasSizeLessThanOrEqualTo(Definitions.FIELDS);
    assertThat(schema.definitions().leftOut()).isEqualTo(3_000 - Definitions.FIELDS);
    for (RecordType type : schema.types()) {
      long own = type.fields().filter(field -> OwnCode.is(field.code())).count();
      assertThat(own).as(type.code()).isLessThanOrEqualTo(Definitions.FIELDS_OF_TYPE);
    }
  }

  @Test
  void aLabelOfAMegabyteIsCutAndOneThatTurnsTheLineRoundIsStraightened() {
    RecordId id = RecordId.fresh();
    CasebookSchema schema =
        schema(
            Definers.field(
                    id, "\u202Eнедяг\u2066\u0000 \n\t" + "я".repeat(1_000_000), "text", "person")
                .build());
    String label =
        schema.definitions().fields().getFirst().label().in(Language.RUSSIAN).orElseThrow();
    assertThat(label).startsWith("недяг яяя").hasSizeLessThanOrEqualTo(Wording.LABEL);
    assertThat(Wording.tamed("\u200F\u202D\u2028", 80)).isEmpty();
  }

  @Test
  void aDefinitionCannotTakeACodeOrALabelOfTheProgram() {
    RecordId id = RecordId.fresh();
    CasebookSchema schema =
        schema(
            Definers.field(id, "Калі", "date", "detention")
                .set(CustomWords.STANDS_FOR, "start")
                .set(CustomField.GROUP, "who-when-where")
                .build());
    RecordType detention = schema.type("detention").orElseThrow();
    assertThat(detention.fields().filter(f -> f.code().equals("start"))).hasSize(1);
    assertThat(detention.field("start")).contains(Detention.START);
    assertThat(detention.field(OwnCode.of(id))).isPresent();
    Labels words = Labels.of(Language.BELARUSIAN);
    for (RecordType type : Schema.types()) {
      type.fields()
          .forEach(
              field ->
                  assertThat(schema.labels(words).find(type.labelKey(field.path())))
                      .isEqualTo(words.find(type.labelKey(field.path()))));
    }
    assertThat(words.with(java.util.Map.of("type.person", "Іншае")).text("type.person"))
        .isEqualTo(words.text("type.person"));
  }

  @Test
  void whatMakesNoSenseDefinesNothing() {
    RecordId id = RecordId.fresh();
    assertThat(
            schema(Definers.field(id, "Поле", "hologram", "person").build())
                .definitions()
                .isEmpty())
        .isTrue();
    assertThat(
            schema(Definers.field(id, "Поле", "text", "custom-field").build())
                .definitions()
                .isEmpty())
        .isTrue();
    assertThat(
            schema(Definers.field(id, "Поле", "reference", "person").build())
                .definitions()
                .isEmpty())
        .isTrue();
    assertThat(
            schema(Definers.field(id, "Поле", "choice", "person").build()).definitions().isEmpty())
        .isTrue();
    assertThat(
            schema(Change.of(id, CustomTerm.CODE).set(LABEL, "Нідзе").build())
                .definitions()
                .isEmpty())
        .isTrue();
  }

  @Test
  void aClosedListOfTheProgramTakesNoMoreTerms() {
    RecordId id = RecordId.fresh();
    CasebookSchema schema =
        schema(
            Change.of(id, CustomTerm.CODE)
                .set(LABEL, "Магчыма")
                .set(CustomTerm.VOCABULARY, "yes-no")
                .build());
    assertThat(schema.vocabularies().of("yes-no").terms()).containsExactly("yes", "no", "partly");
  }

  @Test
  void aPatternInALabelIsNoPattern() {
    RecordId id = RecordId.fresh();
    CasebookSchema schema =
        schema(Definers.field(id, "Стаўка {0, number} '{", "text", "fine").build());
    assertThat(schema.labels(Labels.of(Language.ENGLISH)).text("field." + OwnCode.of(id)))
        .isEqualTo("Стаўка {0, number} '{");
  }

  @Test
  void whatAFieldHoldsCannotBeChangedOnceItIsDefined() {
    try (Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел")) {
      String code = Definers.define(book, "Нумар аўтазака", "text", "detention");
      RecordId id = OwnCode.definition(code).orElseThrow();
      refused(
          CasebookProblem.INVALID_VALUE,
          () ->
              book.records()
                  .save(
                      Change.of(id, CustomField.CODE)
                          .set(CustomField.KIND, Term.of("date"))
                          .build()));
      refused(
          CasebookProblem.INVALID_VALUE,
          () -> Definers.say(book, code, CustomField.CODE, LABEL, "ы".repeat(Wording.LABEL + 1)));
      RecordId person = Books.person(book, "Жук", "Алесь");
      RecordId detention = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
      refused(
          CasebookProblem.INVALID_VALUE,
          () ->
              book.records()
                  .save(
                      Change.of(detention, "detention").set(Field.whole(code, 0, 9), 5L).build()));
    }
  }

  @Test
  void moreFieldsThanAFormTakesAreNotDefinedHere() {
    try (Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел")) {
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < Definitions.FIELDS_OF_TYPE; i++) {
        changes.add(Definers.field(RecordId.fresh(), "Поле " + i, "text", "person").build());
      }
      book.records().saveAll(changes);
      refused(
          CasebookProblem.DEFINITIONS_MANY,
          () -> Definers.define(book, "Яшчэ адно", "text", "person"));
      assertThat(Definers.define(book, "У іншай форме", "text", "fine")).startsWith("x.");
    }
  }

  private static void refused(
      CasebookProblem code, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.is(code)).isTrue());
  }
}
