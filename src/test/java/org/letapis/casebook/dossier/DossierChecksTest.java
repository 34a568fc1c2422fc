package org.letapis.casebook.dossier;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.letapis.casebook.dossier.choice.DossierRequest;
import org.letapis.casebook.dossier.choice.KeptChoice;
import org.letapis.casebook.dossier.choice.SectionFields;
import org.letapis.casebook.dossier.choice.Templates;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Proceeding;
import org.letapis.print.Block;
import org.letapis.print.Paper;

/** What is looked at before a dossier goes anywhere, and who is told of in it. */
class DossierChecksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate ARREST = LocalDate.of(2022, 3, 1);

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

  private DossierRequest request(RecordId about, String template) {
    return DossierRequest.usual(about, Templates.of(template), Language.ENGLISH, DAY);
  }

  private static void restrict(Casebook in, RecordId record, String type) {
    in.records()
        .save(Change.of(record, type).set(Common.CONFIDENTIALITY, Term.of("restricted")).build());
  }

  private static List<String> headings(Paper paper) {
    return paper.headings().stream().map(Block.Heading::text).toList();
  }

  @Test
  void familyNamesOfThoseKeptBackAreFoundInFreeTextWhateverTheirEndings() {
    RecordId secret = Books.person(book, "Патаемная", "Ганна");
    Books.person(book, "Адкрыты", "Янка");
    RecordId event = Books.detention(book, person, ARREST, "Мінск");
    book.records()
        .save(
            Change.of(event, "detention")
                .set(Common.ACCOUNT, "Стаялі з Патаемнай і Адкрытым. Жук маўчаў.")
                .build());
    assertThat(book.dossier().make(request(person, "full")).named()).isEmpty();
    restrict(book, secret, "person");
    List<Dossier.Named> named = book.dossier().make(request(person, "full")).named();
    String account = Labels.of(Language.ENGLISH).text("field.common.account");
    assertThat(named)
        .containsExactly(new Dossier.Named(secret, "Патаемная Ганна", List.of(account)));
    assertThat(book.dossier().make(request(person, "notice")).named())
        .as("the account is not told there")
        .isEmpty();
    assertThat(book.dossier().make(request(person, "full").upTo(Level.RESTRICTED)).named())
        .isEmpty();
  }

  @Test
  void aCaseIsToldWithAllWhomItConcernsAndNothingElseOfTheirLives() {
    RecordId other = Books.person(book, "Верас", "Ніна");
    RecordId hidden = Books.person(book, "Схаваны", "Пётр");
    RecordId third = Books.person(book, "Іншы", "Ілья");
    restrict(book, hidden, "person");
    RecordId proceeding = RecordId.fresh();
    Change.Builder change = Change.of(proceeding, "proceeding").set(Proceeding.NUMBER, "12-34");
    int row = 1;
    for (RecordId party : List.of(person, other, hidden)) {
      change.set(Proceeding.PARTIES, "r" + row++, Proceeding.PARTY, party);
    }
    book.records().save(change.build());
    for (RecordId whom : List.of(person, other, hidden, third)) {
      RecordId event = Books.detention(book, whom, ARREST, "Месца" + whom.toString().substring(30));
      if (!whom.equals(third)) {
        book.records()
            .save(Change.of(event, "detention").set(EventFields.PROCEEDING, proceeding).build());
      }
    }
    Books.detention(book, person, ARREST.plusYears(1), "Чужаясправа");
    Paper paper = book.dossier().of(request(proceeding, "case"));
    assertThat(headings(paper))
        .contains("Person: Жук Алесь", "Person: Верас Ніна")
        .contains("Detention, 1 March 2022 – Жук Алесь", "Detention, 1 March 2022 – Верас Ніна")
        .noneMatch(heading -> heading.contains("Схаваны") || heading.contains("Іншы"));
    assertThat(paper.toString()).doesNotContain("Схаваны", "Чужаясправа", "Іншы");
    assertThat(paper.blocks())
        .anyMatch(
            block ->
                block instanceof Block.Text text
                    && text.tone() == Block.Tone.NOTICE
                    && text.words().contains("not shown: confidential"));
  }

  @Test
  void fieldsOfOneSectionAreLeftOutThereAlone() {
    Books.detention(book, person, ARREST, "Мінск");
    Set<String> place = Set.of("deprivation:detention/place", "statuses");
    Paper court = book.dossier().of(request(person, "court").without(place));
    assertThat(court.toString()).doesNotContain("Мінск").contains("1 March 2022");
    Paper full = book.dossier().of(request(person, "full").without(place));
    assertThat(full.toString()).contains("Мінск");
    Paper un = book.dossier().of(request(person, "un").without(Set.of("un-2:ask/arrest-place")));
    assertThat(un.toString()).doesNotContain("2. Place of arrest").contains("1. Date of arrest");
  }

  @Test
  void everythingThatCanBeLeftOutIsOfferedAndLeavesNothingWhenAllOfItIs() {
    Books.detention(book, person, ARREST, "Мінск");
    for (var template : Templates.all()) {
      List<SectionFields> sections = book.dossier().fields(template, Language.ENGLISH);
      assertThat(sections).hasSameSizeAs(template.sections());
      Set<String> keys =
          sections.stream()
              .flatMap(section -> section.parts().stream())
              .map(SectionFields.Part::key)
              .collect(java.util.stream.Collectors.toSet());
      Paper bare = book.dossier().of(request(person, template.code()).without(keys));
      assertThat(bare.blocks())
          .as(template.code())
          .noneMatch(block -> block instanceof Block.Fact || block instanceof Block.Table);
    }
  }

  @Test
  void aChoiceIsKeptInTheCasebookUntilItIsDroppedAndNamesNobody() {
    DossierRequest chosen = request(person, "court").without(Set.of("statuses", "detention/place"));
    KeptChoice kept = KeptChoice.of("k1", "Для суддзі", chosen);
    book.dossier().kept().keep(kept);
    Path folder = book.folder();
    book.close();
    book = Books.open(folder);
    assertThat(book.dossier().kept().all()).containsExactly(kept);
    assertThat(kept.toString()).doesNotContain(person.toString());
    RecordId other = Books.person(book, "Верас", "Ніна");
    assertThat(kept.of(other, Language.ENGLISH, DAY).leftOut()).isEqualTo(chosen.leftOut());
    book.dossier().kept().delete("k1");
    assertThat(book.dossier().kept().named("Для суддзі")).isEmpty();
  }

  @Test
  void whatIsContradictedIsToldInEveryVersionEachWithItsOwnSource() {
    try (Casebook theirs = Books.create(temp.resolve("theirs"), Desk.DOCUMENTER, "Сойка")) {
      Books.introduce(book, theirs);
      RecordId event = Books.detention(book, person, ARREST, "Мінск");
      send(book, theirs);
      theirs.inbox().decide(Verdict.ACCEPT, theirs.inbox().items(), "");
      book.records().save(placed(event, "Гомель", "s1", "Пратакол"));
      theirs.records().save(placed(event, "Брэст", "s2", "Сястра"));
      send(theirs, book);
      book.inbox().decide(Verdict.ACCEPT, book.inbox().items(), "");
    }
    Paper paper = book.dossier().of(request(person, "court"));
    Block.Fact place =
        paper.blocks().stream()
            .filter(Block.Fact.class::isInstance)
            .map(Block.Fact.class::cast)
            .filter(fact -> fact.values().stream().anyMatch(v -> v.startsWith("Гомель")))
            .findFirst()
            .orElseThrow();
    int protocol = number(paper, "Пратакол");
    int sister = number(paper, "Сястра");
    assertThat(place.values())
        .containsExactlyInAnyOrder("Гомель [" + protocol + "]", "Брэст [" + sister + "]");
    assertThat(place.notes()).hasSize(1);
    assertThat(place.marks()).containsExactlyInAnyOrder(protocol, sister);
  }

  private static int number(Paper paper, String source) {
    return paper.blocks().stream()
        .filter(block -> block instanceof Block.Source s && s.words().contains(source))
        .map(block -> ((Block.Source) block).number())
        .findFirst()
        .orElseThrow();
  }

  private static Change placed(RecordId event, String place, String row, String source) {
    FieldPath path = Detention.PLACE.path();
    return Change.of(event, "detention")
        .set(Detention.PLACE, place)
        .set(Common.SOURCES, row, Common.SOURCE_NAME, source)
        .set(Common.SOURCES, row, Common.SOURCE_SUPPORTS, new Supported(List.of(path), ""))
        .build();
  }

  private void send(Casebook from, Casebook to) {
    ExportRequest all = new ExportRequest(Set.of(to.contacts().myId()), true, false, false, false);
    to.exchange().importBundle(from.exchange().export(all, temp).file());
  }
}
