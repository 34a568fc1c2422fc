package org.letapis.casebook.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.letapis.casebook.dossier.choice.DossierProblem;
import org.letapis.casebook.dossier.choice.DossierRequest;
import org.letapis.casebook.dossier.choice.Template;
import org.letapis.casebook.dossier.choice.Templates;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.event.IllTreatment;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.PdfA;

/** What a dossier says, read back from its pages. */
class DossierTest {

  private static final String PLACE = Labels.of(Language.ENGLISH).text("field.common.place");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir Path temp;
  private Casebook book;
  private RecordId person;

  @BeforeEach
  void open() {
    book = Books.create(temp.resolve("book"), Desk.LAWYER, "Дрозд");
    person = Books.person(book, "Жук", "Алесь");
  }

  @AfterEach
  void close() {
    book.close();
  }

  private static DossierRequest request(RecordId of, String template, Language language) {
    return DossierRequest.usual(of, Templates.of(template), language, DAY);
  }

  private Paper paper(String template) {
    return book.dossier().of(request(person, template, Language.ENGLISH));
  }

  private static String html(Paper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierFile.write(paper, DossierFile.Form.HTML, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Block.Fact fact(Paper paper, String label) {
    return paper.blocks().stream()
        .filter(Block.Fact.class::isInstance)
        .map(Block.Fact.class::cast)
        .filter(fact -> fact.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private void level(RecordId record, String type, String level) {
    book.records()
        .save(Change.of(record, type).set(Common.CONFIDENTIALITY, Term.of(level)).build());
  }

  private static tools.jackson.databind.JsonNode who(RecordId record) {
    return Detention.PERSON.kind().write(record);
  }

  private static tools.jackson.databind.JsonNode text(String words) {
    return Detention.PLACE.kind().write(words);
  }

  @Test
  void aNameThatIsMoreConfidentialThanTheEventThatNamesItIsLeftOutAndCounted() {
    RecordId lawyer = Books.person(book, "Схаваны", "Янка");
    level(lawyer, "person", "restricted");
    RecordId event = Books.detention(book, person, LocalDate.of(2022, 3, 1), "Мінск");
    book.records()
        .save(
            Change.of(event, "detention")
                .put(FieldPath.cell("lawyers", "r1", "lawyer"), who(lawyer))
                .build());
    Paper paper = paper("full");
    assertThat(html(paper)).contains("Мінск", "1 statement is not shown: confidential");
    assertThat(html(paper)).doesNotContain("Схаваны");
  }

  @Test
  void eachStatementLeadsToItsSourceAndSaysHowSureItIs() {
    RecordId event = Books.detention(book, person, LocalDate.of(2022, 3, 1), "Мінск");
    book.records()
        .save(
            Change.of(event, "detention")
                .put(
                    Certainty.of(Detention.PLACE.path()), Certainty.kind().write(Term.of("likely")))
                .set(Common.SOURCES, "s1", Common.SOURCE_NAME, "Сястра")
                .set(
                    Common.SOURCES,
                    "s1",
                    Common.SOURCE_SUPPORTS,
                    new Supported(List.of(Detention.PLACE.path()), ""))
                .set(Common.SOURCES, "s2", Common.SOURCE_NAME, "Пратакол")
                .build());
    Paper paper = paper("court");
    Block.Fact place = fact(paper, PLACE);
    assertThat(place.marks()).hasSize(1);
    assertThat(place.notes()).containsExactly("likely");
    assertThat(paper.blocks())
        .contains(new Block.Source(place.marks().getFirst(), "Сястра"))
        .anyMatch(b -> b instanceof Block.Heading h && h.level() == 2 && h.marks().size() == 1);
  }

  @Test
  void datesStayAsPartialAsTheyAre() {
    book.records()
        .save(
            Change.of(RecordId.fresh(), "detention")
                .set(Detention.PERSON, person)
                .set(Detention.START, DateReader.read("2022-03", DAY, DAY).date())
                .build());
    assertThat(paper("court").headings())
        .extracting(Block.Heading::text)
        .contains("Detention, March 2022");
  }

  @Test
  void whatRestsOnlyOnSourcesThatDoNotAgreeIsLeftOutAndCounted() {
    RecordId event = Books.detention(book, person, LocalDate.of(2022, 3, 1), "Мінск");
    book.records()
        .save(
            Change.of(event, "detention")
                .set(Common.SOURCES, "s1", Common.SOURCE_NAME, "Сястра")
                .set(Common.SOURCES, "s1", Common.CONSENT_USES, List.of(Term.of("archive")))
                .build());
    Paper paper = paper("court");
    assertThat(html(paper))
        .doesNotContain("Мінск", "Сястра")
        .contains("not shown: the source does not agree");
  }

  @Test
  void aPersonMoreConfidentialThanTheCeilingHasNoDossier() {
    level(person, "person", "restricted");
    assertThatThrownBy(() -> paper("full"))
        .isInstanceOf(Problem.class)
        .hasMessage(DossierProblem.WITHHELD.code());
  }

  @Test
  void whatHappenedToOthersIsNotInIt() {
    RecordId other = Books.person(book, "Іншая", "Ніна");
    RecordId event = Books.detention(book, other, LocalDate.of(2022, 3, 1), "Чужоемесца");
    book.records()
        .save(
            Change.of(event, "detention")
                .put(FieldPath.cell("involved", "r1", "who"), who(person))
                .build());
    assertThat(html(paper("full"))).doesNotContain("Чужоемесца");
  }

  @Test
  void sectionsAndFieldsThatWereLeftOutAreNotTold() {
    Books.detention(book, person, LocalDate.of(2022, 3, 1), "Мінск");
    DossierRequest all = request(person, "court", Language.ENGLISH);
    DossierRequest less =
        new DossierRequest(
            person,
            all.template(),
            Level.PARTNERS,
            Use.COURT,
            true,
            Language.ENGLISH,
            Set.of("statuses", "detention/place"),
            DAY);
    assertThat(html(book.dossier().of(all))).contains("Мінск", "What organisations say");
    assertThat(html(book.dossier().of(less)))
        .doesNotContain("Мінск", "What organisations say")
        .contains("1 March 2022");
  }

  @Test
  void theQuestionnaireIsInTheOrderOfTheWorkingGroupAndSaysWhatIsNotKnown() {
    Books.detention(book, person, LocalDate.of(2022, 3, 1), "Мінск");
    book.records()
        .save(
            Change.of(RecordId.fresh(), "ill-treatment")
                .set(IllTreatment.COMPLAINT_TO, "Пракуратура")
                .set(Detention.PERSON, person)
                .build());
    Paper paper = paper("un");
    assertThat(
            paper.headings().stream()
                .filter(h -> h.level() == 1)
                .map(h -> h.text().split("\\.")[0])
                .limit(6))
        .containsExactly("I", "II", "III", "IV", "V", "VI");
    assertThat(fact(paper, "1. Family name").values()).containsExactly("Жук");
    assertThat(fact(paper, "3. Sex").values()).containsExactly("Not in the casebook");
    assertThat(fact(paper, "2. Place of arrest").values().getFirst()).endsWith("Мінск");
    assertThat(fact(paper, "1. Complaints and answers to them").values().getFirst())
        .contains("Пракуратура");
  }

  @Test
  void everyTemplateNamesWhatTheSchemaHas() {
    for (Template template : Templates.all()) {
      for (Template.Section section : template.sections()) {
        for (Template.Part part : section.parts()) {
          switch (part) {
            case Template.Told told ->
                told.types().forEach(code -> assertThat(Schema.type(code)).isPresent());
            case Template.Asked asked ->
                asked
                    .fields()
                    .forEach(
                        wanted -> {
                          Field<?> field =
                              Schema.type(wanted.type())
                                  .flatMap(type -> type.field(wanted.field()))
                                  .orElseThrow();
                          assertThat(
                                  wanted.column().isEmpty()
                                      || field.column(wanted.column()).isPresent())
                              .isTrue();
                        });
          }
        }
      }
    }
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNothingBehind() throws Exception {
    Path missing = temp.resolve("gone").resolve("dossier.pdf");
    assertThatThrownBy(() -> DossierFile.write(paper("full"), DossierFile.Form.PDF, missing))
        .isInstanceOf(Problem.class)
        .hasMessage(DossierProblem.UNWRITABLE.code());
    Path file = temp.resolve("dossier.pdf");
    int pages = DossierFile.write(paper("full"), DossierFile.Form.of(file), file);
    assertThat(pages).isPositive();
    PdfA.check(Files.readAllBytes(file));
  }
}
