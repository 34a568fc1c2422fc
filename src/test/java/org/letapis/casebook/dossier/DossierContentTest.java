package org.letapis.casebook.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.Filled;
import org.letapis.casebook.dossier.choice.DossierRequest;
import org.letapis.casebook.dossier.choice.Templates;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.Schema;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.PdfA;

/** A dossier says all that it may, and nothing that it may not. */
class DossierContentTest {

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

  private static String html(Paper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierFile.write(paper, DossierFile.Form.HTML, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void level(RecordId record, String type, String level) {
    book.records()
        .save(Change.of(record, type).set(Common.CONFIDENTIALITY, Term.of(level)).build());
  }

  @Test
  void everyFieldOfEveryTypeIsToldUnderItsLabelInEachLanguage() throws Exception {
    FileRef file = Books.attach(book, person, "person", "scan.pdf", "x");
    Map<String, RecordId> ids = new HashMap<>();
    Schema.types().forEach(type -> ids.put(type.code(), RecordId.fresh()));
    ids.put("person", person);
    Filled filled = new Filled("Кропля", file, ids);
    List<Change> changes = new ArrayList<>();
    for (RecordType type : Schema.types()) {
      Change all = filled.record(type);
      Change.Builder kept = Change.of(all.record(), all.type());
      // What is filled says that its sources refuse; that is another test's matter.
      all.fields().entrySet().stream()
          .filter(e -> !e.getKey().toString().matches(".*(consent|withhold|withdrawn).*"))
          .filter(e -> !e.getKey().field().equals(Common.CONFIDENTIALITY.code()))
          .forEach(e -> kept.put(e.getKey(), e.getValue()));
      if (type.code().equals("proceeding")) {
        kept.set(Proceeding.PARTIES, "row-2", Proceeding.PARTY, person);
      }
      changes.add(kept.build());
    }
    book.records().saveAll(changes);
    for (Language language : Language.all()) {
      Paper paper = book.dossier().of(request(person, "full", language).upTo(Level.RESTRICTED));
      byte[] pdf = PdfA.of(paper);
      String text = PdfA.text(pdf);
      Labels labels = Labels.of(language);
      Set<String> missing = new TreeSet<>();
      for (RecordType type : Schema.types()) {
        for (Field<?> field : type.fields().toList()) {
          boolean subject = field.equals(type.subject());
          String label = labels.text(type.labelKey(field.path()));
          if (!subject
              && !spoken(type, field)
              && !List.of(label.split(" ")).stream().allMatch(text::contains)) {
            missing.add(type.code() + "/" + field.code());
          }
        }
      }
      assertThat(missing).as(language.tag()).isEmpty();
      assertSaid(paper, text);
    }
  }

  /** Fields that nothing was filled into here. */
  private static boolean spoken(RecordType type, Field<?> field) {
    return field.code().contains("consent")
        || field.equals(Common.CONFIDENTIALITY)
        || (type.code().equals("source") && field.code().contains("withhold"));
  }

  private static String wrapped(String words) {
    return PdfA.bare(words);
  }

  /** All that the model says stands on the pages. */
  private static void assertSaid(Paper paper, String text) {
    for (Block block : paper.blocks()) {
      switch (block) {
        case Block.Heading heading ->
            List.of(heading.text().split("\\s+")).forEach(word -> assertThat(text).contains(word));
        case Block.Fact fact ->
            fact.values().stream()
                .flatMap(String::lines)
                .flatMap(line -> List.of(line.split(" ")).stream())
                .filter(word -> word.length() < 20)
                .forEach(word -> assertThat(text).contains(word));
        case Block.Chart chart -> assertThat(chart.drawing().says()).isNotEmpty();
        case Block.Source source -> assertThat(text).contains("[" + source.number() + "]");
        case Block.Table table ->
            table.rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> List.of(cell.split("\\s+")).stream())
                .filter(word -> word.length() < 9)
                .forEach(word -> assertThat(text).contains(word));
        case Block.Text words -> assertThat(text).contains(wrapped(words.words()));
      }
    }
  }

  @Test
  void nothingAboveTheCeilingIsInAnyByteAndItIsCounted() throws Exception {
    Random random = new Random(Seed.get());
    List<RecordId> ids = new ArrayList<>();
    List<String> levels = List.of("public", "partners", "restricted");
    Map<String, String> words = new HashMap<>();
    for (int i = 0; i < 30; i++) {
      String word = "Таямніца" + (char) ('а' + i % 30) + "ў";
      String level = levels.get(random.nextInt(3));
      words.put(word, level);
      RecordId other = Books.person(book, word, "Імя");
      level(other, "person", level);
      RecordId event = RecordId.fresh();
      ids.add(event);
      book.records()
          .save(
              Change.of(event, "detention")
                  .set(Detention.PERSON, person)
                  .set(Detention.PLACE, "Мінск " + word)
                  .set(Detention.CHARGES, word)
                  .set(Common.CONFIDENTIALITY, Term.of(level))
                  .put(FieldPath.cell("involved", "r1", "who"), who(other))
                  .put(FieldPath.cell("involved", "r1", "name"), text(word))
                  .build());
    }
    level(person, "person", "public");
    for (Level ceiling : Level.values()) {
      for (String template : List.of("full", "court", "un", "notice", "medical")) {
        Paper paper =
            book.dossier().of(request(person, template, Language.BELARUSIAN).upTo(ceiling));
        String pages = template.equals("full") ? PdfA.text(PdfA.of(paper)) : "";
        String all = pages + html(paper) + paper;
        words.forEach(
            (word, level) -> {
              if (Level.ofCode(level).orElseThrow().compareTo(ceiling) > 0) {
                assertThat(all.contains(word)).as(template + " " + ceiling).isFalse();
              } else if (template.equals("full")) {
                assertThat(all.contains(word)).as(template + " " + ceiling).isTrue();
              }
            });
        if (ceiling == Level.PUBLIC) {
          assertThat(html(paper)).contains("канфідэнцыйна");
        }
      }
    }
  }

  private static tools.jackson.databind.JsonNode who(RecordId record) {
    return Detention.PERSON.kind().write(record);
  }

  private static tools.jackson.databind.JsonNode text(String words) {
    return Detention.PLACE.kind().write(words);
  }
}
