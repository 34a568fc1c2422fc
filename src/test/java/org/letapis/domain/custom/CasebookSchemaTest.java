package org.letapis.domain.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Asking;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomWords;
import org.letapis.domain.validation.Validation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CasebookSchemaTest {

  private static final Field<String> BE = CustomWords.LABELS.get(Language.BELARUSIAN);
  private static final Field<String> RU = CustomWords.LABELS.get(Language.RUSSIAN);

  private static Change.Builder field(RecordId id, String kind, String... targets) {
    return Change.of(id, CustomField.CODE)
        .set(CustomField.KIND, Term.of(kind))
        .set(Schema.OWN_TARGETS, Stream.of(targets).map(Term::of).toList());
  }

  private static CasebookSchema schema(Change... changes) {
    Definitions.Builder builder = new Definitions.Builder();
    for (Change change : changes) {
      builder.add(CaseRecord.blank(change.record(), change.type()).with(change));
    }
    return new CasebookSchema(builder.build());
  }

  private static FieldGroup group(CasebookSchema schema, String type, String code) {
    return schema.type(type).orElseThrow().allGroups().stream()
        .filter(g -> g.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anOwnFieldStandsAtTheEndOfItsGroupOrAmongTheOwnInTheirOrder() {
    RecordId last = RecordId.fresh();
    RecordId first = RecordId.fresh();
    RecordId elsewhere = RecordId.fresh();
    CasebookSchema schema =
        schema(
            field(last, "text", "detention").set(CustomWords.ORDER, 20L).build(),
            field(first, "date", "detention").set(CustomWords.ORDER, 10L).build(),
            field(elsewhere, "number", "detention", "search")
                .set(CustomField.GROUP, "contact")
                .build());
    assertThat(group(schema, "detention", CasebookSchema.OWN_GROUP).fields())
        .extracting(Field::code)
        .containsExactly(OwnCode.of(first), OwnCode.of(last));
    assertThat(group(schema, "detention", "contact").fields().getLast().code())
        .isEqualTo(OwnCode.of(elsewhere));
    assertThat(group(schema, "search", CasebookSchema.OWN_GROUP).fields()).hasSize(1);
    assertThat(schema.type("person")).isEqualTo(Schema.type("person"));
  }

  @Test
  void everyKindOfFieldCanBeDefined() {
    for (OwnKind kind : OwnKind.values()) {
      Change.Builder change =
          field(RecordId.fresh(), kind.code(), "person").set(CustomField.VOCABULARY, "occupation");
      change.set(Schema.OWN_REFERS, List.of(Term.of("facility")));
      assertThat(schema(change.build()).definitions().fields()).as(kind.code()).hasSize(1);
    }
    Set<String> listed =
        new HashSet<>(((FieldKind.Choice) CustomField.KIND.kind()).vocabulary().terms());
    assertThat(Stream.of(OwnKind.values()).map(OwnKind::code))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void aNameInOneLanguageStandsForTheOthers() {
    RecordId id = RecordId.fresh();
    CasebookSchema schema = schema(field(id, "text", "person").set(RU, "Номер автозака").build());
    for (Language language : Language.all()) {
      assertThat(schema.labels(Labels.of(language)).text("field." + OwnCode.of(id)))
          .isEqualTo("Номер автозака");
    }
  }

  @Test
  void aTermOfOnesOwnIsOfferedInAListOfTheProgramAndInItsRows() {
    RecordId term = RecordId.fresh();
    RecordId old = RecordId.fresh();
    CasebookSchema schema =
        schema(
            Change.of(term, CustomTerm.CODE)
                .set(CustomTerm.VOCABULARY, "involvement-role")
                .set(BE, "Кіроўца")
                .build(),
            Change.of(old, CustomTerm.CODE)
                .set(CustomTerm.VOCABULARY, "involvement-role")
                .set(BE, "Панятая")
                .set(CustomWords.STATE, Term.of(CustomWords.DEPRECATED))
                .build());
    RecordType detention = schema.type("detention").orElseThrow();
    Field<?> role = detention.at(FieldPath.cell("involved", "r1", "role")).orElseThrow();
    var vocabulary = ((FieldKind.Choice) role.kind()).vocabulary();
    assertThat(vocabulary.terms()).contains(OwnCode.of(term), "judge");
    assertThat(vocabulary.terms()).doesNotContain(OwnCode.of(old));
    assertThat(vocabulary.knows(OwnCode.of(old))).isTrue();
    Labels words = schema.labels(Labels.of(Language.BELARUSIAN));
    assertThat(words.text(vocabulary.labelKey(OwnCode.of(term)))).isEqualTo("Кіроўца");
    for (RecordType type : schema.types()) {
      type.fields().forEach(f -> assertThat(words.find(type.labelKey(f.path()))).isPresent());
      type.allGroups().forEach(g -> assertThat(words.find(type.labelKey(g))).isPresent());
    }
  }

  @Test
  void aRetiredFieldIsAskedForOnlyWhereItHoldsSomething() {
    RecordId id = RecordId.fresh();
    CasebookSchema schema =
        schema(
            field(id, "text", "person")
                .set(CustomWords.STATE, Term.of(CustomWords.DEPRECATED))
                .build());
    RecordType person = schema.type("person").orElseThrow();
    Field<String> field = Field.text(OwnCode.of(id));
    CaseRecord blank = CaseRecord.blank(RecordId.fresh(), "person");
    assertThat(Asking.asks(person, field, blank)).isFalse();
    CaseRecord filled = blank.with(Change.of(blank.id(), "person").set(field, "так").build());
    assertThat(Asking.asks(person, field, filled)).isTrue();
    assertThat(Asking.kept(person, filled)).isEmpty();
  }

  @Test
  void aValueThatIsNotOfItsFieldsKindIsKeptUnseenAndHindersNoSaving() {
    RecordId id = RecordId.fresh();
    RecordType person = schema(field(id, "date", "person").build()).type("person").orElseThrow();
    CaseRecord blank = CaseRecord.blank(RecordId.fresh(), "person");
    CaseRecord filled =
        blank.with(
            Change.of(blank.id(), "person").set(Field.text(OwnCode.of(id)), "калісьці").build());
    assertThat(Asking.kept(person, filled)).containsOnlyKeys(FieldPath.of(OwnCode.of(id)));
    assertThat(Validation.of(filled, person)).noneMatch(f -> f.path().field().startsWith("x."));
  }

  @Test
  void definitionsOfTheFirstFormAreStillRead() throws IOException {
    Definitions.Builder builder = new Definitions.Builder();
    try (InputStream in = getClass().getResourceAsStream("definitions-v1.json")) {
      for (JsonNode json : JsonMapper.shared().readTree(in)) {
        Change.Builder change =
            Change.of(RecordId.of(json.get("id").stringValue()), json.get("type").stringValue());
        json.get("values")
            .properties()
            .forEach(value -> change.put(FieldPath.parse(value.getKey()), value.getValue()));
        Change made = change.build();
        builder.add(CaseRecord.blank(made.record(), made.type()).with(made));
      }
    }
    CasebookSchema schema = new CasebookSchema(builder.build());
    Labels words = schema.labels(Labels.of(Language.BELARUSIAN));
    String vans = "x.0190aaaabbbb7ccc8dddeeeeffff0001";
    String on = "x.0190aaaabbbb7ccc8dddeeeeffff0004";
    assertThat(schema.vocabularies().of(vans))
        .isEqualTo(new Vocabulary(vans, List.of("x.0190aaaabbbb7ccc8dddeeeeffff0002"), false));
    assertThat(group(schema, "detention", "taken").fields().getLast())
        .isEqualTo(Field.choice(on, schema.vocabularies().of(vans)));
    assertThat(schema.type("custody").orElseThrow().field(on)).isPresent();
    assertThat(group(schema, "detention", CasebookSchema.OWN_GROUP).fields())
        .containsExactly(Field.reference("x.0190aaaabbbb7ccc8dddeeeeffff0099", "person"));
    assertThat(words.text("field." + on)).isEqualTo("На чым везлі");
    assertThat(words.text("fieldhelp." + on)).isEqualTo("Колер і марка");
    assertThat(words.text("term." + vans + ".x.0190aaaabbbb7ccc8dddeeeeffff0002"))
        .isEqualTo("Шэры бус");
    assertThat(schema.vocabularies().of("involvement-role").retired())
        .containsExactly("x.0190aaaabbbb7ccc8dddeeeeffff0003");
  }

  @Test
  void noCodeOfTheProgramLooksLikeOnesOwn() {
    for (RecordType type : Schema.types()) {
      assertThat(type.fields()).noneMatch(field -> OwnCode.is(field.code()));
    }
    assertThat(OwnVocabularies.ofProgram())
        .allSatisfy(v -> assertThat(v.terms()).noneMatch(OwnCode::is));
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      assertThat(codes.add(OwnCode.of(RecordId.fresh()))).isTrue();
    }
    RecordId id = RecordId.of("0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000");
    assertThat(OwnCode.of(id)).isEqualTo("x.0190aaaabbbb7ccc8dddeeeeffff0000");
    assertThat(OwnCode.definition(OwnCode.of(id))).contains(id);
    assertThat(OwnCode.definition("x.0190")).isEmpty();
    assertThat(FieldPath.parse(OwnCode.of(id)).field()).isEqualTo(OwnCode.of(id));
  }
}
