package org.letapis.casebook.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.check.CheckReport;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.domain.types.custom.CustomWords;
import org.letapis.domain.vocabulary.PoliceTerms;

/** What one casebook defines, in another. */
class CustomTravelTest {

  private static final Field<String> LABEL = CustomWords.LABELS.get(Language.BELARUSIAN);

  @TempDir Path temp;

  private Casebook book(String folder, String name) {
    return Books.create(temp.resolve(folder), Desk.COORDINATOR, name);
  }

  private void send(Casebook from, Casebook to, boolean others) {
    ExportRequest request =
        new ExportRequest(Set.of(to.identity().authorId()), true, others, false, false);
    to.exchange().importBundle(from.exchange().export(request, temp).file());
  }

  private static void accept(Casebook book) {
    book.inbox().decide(Verdict.ACCEPT, book.inbox().items(), "");
  }

  private static void accept(Casebook book, String type) {
    book.inbox()
        .decide(
            Verdict.ACCEPT,
            book.inbox().items().stream().filter(i -> i.proposed().type().equals(type)).toList(),
            "");
  }

  @Test
  void aFieldAndWhatIsWrittenInItArriveTogetherAndMeanTheSame() throws Exception {
    try (Casebook ours = book("ours", "Бусел");
        Casebook theirs = book("theirs", "Сойка")) {
      Books.introduce(ours, theirs);
      RecordId person = Books.person(ours, "Жук", "Алесь");
      RecordId detention = Books.detention(ours, person, LocalDate.of(2021, 8, 12), "Мінск");
      String bus = Definers.define(ours, "Нумар аўтазака", "text", "detention");
      Definers.write(ours, detention, "detention", bus, "0452 ТТ-7");
      send(ours, theirs, true);

      assertThat(theirs.records().custom().schema().definitions().isEmpty())
          .as("what waits defines nothing yet")
          .isTrue();
      CasebookSchema proposed = theirs.records().custom().proposed();
      assertThat(
              proposed
                  .words(Labels.of(Language.ENGLISH), r -> "")
                  .field("detention", FieldPath.of(bus)))
          .as("the inbox names the field all the same")
          .isEqualTo("Нумар аўтазака");

      accept(theirs, "person");
      accept(theirs, "detention");
      assertThat(Definers.record(theirs, detention)).isEqualTo(Definers.record(ours, detention));
      assertThat(Definers.label(theirs, bus, Language.BELARUSIAN)).isEmpty();
      accept(theirs, CustomField.CODE);
      assertThat(Definers.label(theirs, bus, Language.RUSSIAN)).isEqualTo("Нумар аўтазака");
      assertThat(theirs.records().custom().schema().type("detention").orElseThrow().field(bus))
          .contains(Field.text(bus));
      assertThat(theirs.records().find(RecordQuery.byTitle("0452", 10, "detention"))).hasSize(1);
      CheckReport checked = theirs.check(Progress.NONE);
      assertThat(checked.findings()).isEmpty();
    }
  }

  @Test
  void aValueWhoseFieldNobodyDefinedHereIsKeptThroughSavingSendingAndMerging() {
    try (Casebook ours = book("ours", "Бусел");
        Casebook theirs = book("theirs", "Сойка")) {
      Books.introduce(ours, theirs);
      RecordId person = Books.person(ours, "Жук", "Алесь");
      RecordId detention = Books.detention(ours, person, LocalDate.of(2021, 8, 12), "Мінск");
      String bus = Definers.define(ours, "Нумар аўтазака", "text", "detention");
      Definers.write(ours, detention, "detention", bus, "0452 ТТ-7");
      send(ours, theirs, true);
      accept(theirs, "person");
      accept(theirs, "detention");

      theirs
          .records()
          .save(Change.of(detention, "detention").set(Field.text("place"), "Гомель").build());
      assertThat(Definers.record(theirs, detention).values()).containsKey(FieldPath.of(bus));
      send(theirs, ours, true);
      accept(ours);
      assertThat(Definers.record(ours, detention).get(Field.text(bus))).contains("0452 ТТ-7");
      assertThat(Definers.record(ours, detention)).isEqualTo(Definers.record(theirs, detention));
      assertThat(ours.records().view(detention).orElseThrow().conflicts()).isEmpty();
    }
  }

  @Test
  void whoSendsOnOnlyTheirOwnWordsSendsTheDefinitionsTheyUsed() {
    try (Casebook coordinator = book("coordinator", "Сойка");
        Casebook documenter = book("documenter", "Бусел");
        Casebook partner = book("partner", "Дрозд")) {
      Books.introduce(coordinator, documenter);
      Books.introduce(documenter, partner);
      String list = Definers.vocabulary(coordinator, "Аўтазакі");
      String term = Definers.term(coordinator, list, "Шэры бус");
      RecordId field = RecordId.fresh();
      coordinator
          .records()
          .save(
              Definers.field(field, "На чым везлі", "choice", "detention")
                  .set(CustomField.VOCABULARY, list)
                  .build());
      String code = OwnCode.of(field);
      send(coordinator, documenter, false);
      accept(documenter);

      RecordId person = Books.person(documenter, "Жук", "Алесь");
      RecordId detention = Books.detention(documenter, person, LocalDate.of(2021, 8, 12), "Мінск");
      Field<Term> choice = Field.choice(code, PoliceTerms.CONTACT);
      documenter
          .records()
          .save(Change.of(detention, "detention").set(choice, Term.of(term)).build());
      send(documenter, partner, false);
      accept(partner);
      CasebookSchema there = partner.records().custom().schema();
      assertThat(
              there
                  .words(Labels.of(Language.BELARUSIAN), r -> "")
                  .value(
                      "detention",
                      FieldPath.of(code),
                      Definers.record(partner, detention).values().get(FieldPath.of(code))))
          .isEqualTo("Шэры бус");
      assertThat(Definers.label(partner, code, Language.BELARUSIAN)).isEqualTo("На чым везлі");

      Definers.say(coordinator, code, CustomField.CODE, LABEL, "Транспарт");
      send(coordinator, documenter, false);
      assertThat(documenter.inbox().items())
          .as("saying again contradicts nothing")
          .allSatisfy(i -> assertThat(i.status()).isEqualTo(ReviewItem.Status.CHANGED));
      accept(documenter);
      assertThat(Definers.label(documenter, code, Language.BELARUSIAN)).isEqualTo("Транспарт");
      assertThat(documenter.records().custom().schema().definitions().fields()).hasSize(1);
    }
  }

  @Test
  void twoNewNamesOfOneFieldAreAConflictUntilSomebodyChooses() {
    try (Casebook ours = book("ours", "Бусел");
        Casebook theirs = book("theirs", "Сойка")) {
      Books.introduce(ours, theirs);
      String bus = Definers.define(ours, "Аўтазак", "text", "detention");
      RecordId id = OwnCode.definition(bus).orElseThrow();
      send(ours, theirs, true);
      accept(theirs);
      Definers.say(ours, bus, CustomField.CODE, LABEL, "Нумар аўтазака");
      Definers.say(theirs, bus, CustomField.CODE, LABEL, "Машына");
      send(theirs, ours, true);
      assertThat(ours.inbox().items().getFirst().status()).isEqualTo(ReviewItem.Status.CONFLICT);
      accept(ours);
      assertThat(ours.records().view(id).orElseThrow().conflicts()).containsOnlyKeys(LABEL.path());
      assertThat(Definers.label(ours, bus, Language.BELARUSIAN)).isIn("Нумар аўтазака", "Машына");

      Definers.say(ours, bus, CustomField.CODE, LABEL, "Нумар машыны");
      assertThat(ours.records().view(id).orElseThrow().conflicts()).isEmpty();
      send(ours, theirs, true);
      accept(theirs);
      assertThat(Definers.label(theirs, bus, Language.BELARUSIAN)).isEqualTo("Нумар машыны");
    }
  }

  @Test
  void aFileInAFieldOfOnesOwnTravelsEvenToWhoHasNoDefinition() throws Exception {
    try (Casebook ours = book("ours", "Бусел");
        Casebook theirs = book("theirs", "Сойка")) {
      Books.introduce(ours, theirs);
      RecordId person = Books.person(ours, "Жук", "Алесь");
      String scan = Definers.define(ours, "Скан білета", "file", "person");
      byte[] bytes = {1, 2, 3};
      FileRef file =
          ours.attachments().attach(new java.io.ByteArrayInputStream(bytes), "білет.png");
      ours.records().save(Change.of(person, "person").set(Field.attachment(scan), file).build());
      send(ours, theirs, true);
      accept(theirs, "person");
      try (var in = theirs.attachments().open(file.digest())) {
        assertThat(in.readAllBytes()).isEqualTo(bytes);
      }
    }
  }
}
