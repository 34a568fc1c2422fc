package org.letapis.casebook.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.content.FileSize;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.outgoing.ExportPreview;
import org.letapis.casebook.exchange.selection.Allowance;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Selection;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.casebook.exchange.selection.Why;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Proceeding;

/** What goes to whom: chosen records, confidentiality, and what sources agreed to. */
class SelectionTest {

  @TempDir Path temp;
  private Casebook ours;
  private Casebook theirs;

  @BeforeEach
  void open() {
    ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел");
    theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка");
    Books.introduce(ours, theirs);
  }

  @AfterEach
  void close() {
    ours.close();
    theirs.close();
  }

  private ExportRequest request(Allowance chosen) {
    return new ExportRequest(
        Set.of(theirs.identity().authorId()), false, true, chosen, false, "Толькі для архіва.");
  }

  private ExportReport send(Allowance chosen) {
    return ours.exchange().export(request(chosen), temp);
  }

  private void acknowledge() {
    if (!theirs.inbox().items().isEmpty()) {
      theirs.inbox().decide(Verdict.ACCEPT, theirs.inbox().items(), "");
    }
    Path back =
        theirs
            .exchange()
            .export(
                new ExportRequest(Set.of(ours.identity().authorId()), false, false, true, false),
                temp)
            .file();
    ours.exchange().importBundle(back);
  }

  /** Everything readable in a bundle. */
  private String inside(Path bundle) {
    StringBuilder all = new StringBuilder();
    theirs
        .exchange()
        .open(bundle)
        .deliver(
            new BundleSink() {
              @Override
              public void entry(ChainLink link, byte[] line) {
                all.append(new String(line, UTF_8)).append('\n');
              }

              @Override
              public void file(FileSize file, InputStream content) throws java.io.IOException {
                all.append(new String(content.readAllBytes(), UTF_8));
              }
            });
    return all.toString();
  }

  private void mark(RecordId record, String type, String level) {
    ours.records()
        .save(Change.of(record, type).set(Common.CONFIDENTIALITY, Term.of(level)).build());
  }

  private void source(RecordId record, String row, List<Term> uses, Supported supports) {
    Change.Builder change =
        Change.of(record, "detention")
            .set(Common.SOURCES, row, Common.SOURCE_NAME, "Крыніца " + row)
            .set(Common.SOURCES, row, Common.CONSENT_USES, uses);
    if (!supports.isEmpty()) {
      change.set(Common.SOURCES, row, Common.SOURCE_SUPPORTS, supports);
    }
    ours.records().save(change.build());
  }

  @Test
  void whatHappenedToSomebodyIsAsConfidentialAsTheyAreAndNobodyElsesRecordNamesThem() {
    RecordId open = Books.person(ours, "Жук", "Алесь");
    RecordId secret = Books.person(ours, "Таямніца", "Ганна");
    Books.detention(ours, secret, LocalDate.of(2021, 8, 12), "Схаваны горад");
    RecordId detention = Books.detention(ours, open, LocalDate.of(2021, 8, 13), "Мінск");
    RecordId proceeding = RecordId.fresh();
    ours.records()
        .save(
            Change.of(proceeding, "proceeding")
                .set(Proceeding.NUMBER, "17")
                .set(Proceeding.PARTIES, "one", Proceeding.PARTY, open)
                .set(Proceeding.PARTIES, "two", Proceeding.PARTY, secret)
                .set(Proceeding.PARTIES, "two", Proceeding.PARTY_NAME, "яна ж Таямніца")
                .build());
    mark(secret, "person", "restricted");

    ExportPreview preview = ours.exchange().preview(request(Allowance.USUAL), () -> false);
    ExportReport sent = send(Allowance.USUAL);

    assertThat(preview.counts()).isEqualTo(sent.preview().counts());
    assertThat(preview.counts().left())
        .containsExactlyEntriesOf(java.util.Map.of(Why.CONFIDENTIAL, 2));
    assertThat(preview.counts().partly()).isOne();
    assertThat(preview.bytes()).isBetween(sent.bytes() / 2, sent.bytes() * 2);
    assertThat(inside(sent.file()))
        .contains("Жук", "Мінск")
        .doesNotContain("Таямніца", "Схаваны", secret.toString());
    theirs.exchange().importBundle(sent.file());
    assertThat(theirs.inbox().items())
        .extracting(i -> i.record())
        .containsExactlyInAnyOrder(open, detention, proceeding);
    assertThat(theirs.check(Progress.NONE).findings()).isEmpty();
  }

  @Test
  void whatRestsOnASourceThatRefusedIsLeftOutAndComesWhenConsentIsGivenEvenAfterALoss() {
    RecordId person = Books.person(ours, "Жук", "Алесь");
    RecordId detention = Books.detention(ours, person, LocalDate.of(2021, 8, 13), "Мінск");
    source(detention, "r1", List.of(Term.of("archive")), Supported.nothing());

    ExportReport first = send(Allowance.USUAL);
    assertThat(first.preview().counts().refused()).isOne();
    assertThat(first.preview().counts().left()).containsEntry(Why.CONSENT, 1);
    assertThat(inside(first.file())).doesNotContain("Мінск", "Крыніца");
    theirs.exchange().importBundle(first.file());
    acknowledge();
    assertThat(theirs.records().view(detention)).isEmpty();

    source(detention, "r1", List.of(Term.of("archive"), Term.of("partners")), Supported.nothing());
    ExportReport lost = send(Allowance.USUAL);
    assertThat(lost.preview().filled()).isEqualTo(2);
    ExportReport second = send(Allowance.USUAL);
    assertThat(second.preview().filled()).as("the one before was lost").isEqualTo(2);
    theirs.exchange().importBundle(second.file());
    acknowledge();
    assertThat(theirs.records().view(detention).orElseThrow().record())
        .isEqualTo(ours.records().view(detention).orElseThrow().record());
    assertThat(theirs.check(Progress.NONE).findings()).isEmpty();

    Books.person(ours, "Верас", "Янка");
    ExportReport third = send(Allowance.USUAL);
    assertThat(third.preview().filled()).as("made up for and acknowledged").isZero();
    assertThat(third.entries()).isOne();
  }

  @Test
  void fieldsThatOnlyARefusingSourceSpeaksOfAreWithheldAndTheRestGoes() {
    RecordId person = Books.person(ours, "Жук", "Алесь");
    RecordId detention = Books.detention(ours, person, LocalDate.of(2021, 8, 13), "Мінск");
    source(
        detention,
        "r1",
        List.of(Term.of("partners")),
        new Supported(List.of(Detention.PLACE.path()), ""));
    source(detention, "r2", List.of(Term.of("publication")), new Supported(List.of(), "астатняе"));
    Allowance published = new Allowance(Level.PARTNERS, Use.PUBLICATION, true, Selection.ALL);

    ExportReport sent = send(published);

    assertThat(sent.preview().counts().refused()).isOne();
    assertThat(inside(sent.file())).contains("Крыніца r2").doesNotContain("Крыніца r1");
    theirs.exchange().importBundle(sent.file());
    assertThat(theirs.check(Progress.NONE).findings()).isEmpty();
  }

  @Test
  void whoTheSourcesAreIsLeftOutWhereAContactMayNotKnow() {
    RecordId person = Books.person(ours, "Жук", "Алесь");
    RecordId detention = Books.detention(ours, person, LocalDate.of(2021, 8, 13), "Мінск");
    source(detention, "r1", List.of(Term.of("partners")), Supported.nothing());
    ours.exchange()
        .allowances()
        .set(
            theirs.identity().authorId(),
            new Allowance(Level.RESTRICTED, Use.PARTNERS, false, Selection.ALL));

    String inside = inside(send(Allowance.USUAL).file());

    assertThat(inside).contains("Мінск", "partners").doesNotContain("Крыніца");
  }

  @Test
  void ofOnePersonGoTheirOwnRecordsAndWhatTheseReferTo() {
    RecordId one = Books.person(ours, "Жук", "Алесь");
    RecordId other = Books.person(ours, "Іншая", "Ганна");
    RecordId first = Books.detention(ours, one, LocalDate.of(2021, 8, 13), "Мінск");
    Books.detention(ours, other, LocalDate.of(2021, 8, 14), "Гродна");
    RecordId facility = RecordId.fresh();
    ours.records()
        .save(
            Change.of(facility, "facility").set(Common.TAGS, List.of(Term.word("СІЗА-1"))).build());
    ours.records()
        .save(
            Change.of(first, "detention")
                .set(Detention.TAKEN_TO, "t", EventFields.FACILITY, facility)
                .build());
    Selection people =
        new Selection(Set.of(one), Set.of(), Set.of(), Optional.empty(), Optional.empty());

    ExportReport sent = send(new Allowance(Level.PARTNERS, Use.PARTNERS, true, people));

    assertThat(inside(sent.file()))
        .contains("Жук", "Мінск", "СІЗА-1")
        .doesNotContain("Іншая", "Гродна");
    assertThat(sent.preview().counts().left()).containsEntry(Why.NOT_CHOSEN, 2);

    theirs.exchange().importBundle(sent.file());
    acknowledge();
    ExportReport rest = send(Allowance.USUAL);
    assertThat(rest.preview().filled()).as("chosen more widely").isEqualTo(2);
    theirs.exchange().importBundle(rest.file());
    acknowledge();
    assertThat(theirs.records().view(other)).isPresent();
  }

  @Test
  void ofSomeDaysGoWhatMayHaveBeenThenAndWhomItHappenedTo() {
    RecordId early = Books.person(ours, "Ранні", "Алесь");
    RecordId late = Books.person(ours, "Позні", "Янка");
    Books.detention(ours, early, LocalDate.of(2020, 8, 9), "Брэст");
    RecordId vague = RecordId.fresh();
    ours.records()
        .save(
            Change.of(vague, "detention")
                .set(Detention.PERSON, late)
                .set(
                    Detention.START,
                    PartialDate.between(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31)))
                .build());
    Selection days =
        new Selection(
            Set.of(), Set.of(), Set.of(), Optional.of(LocalDate.of(2021, 1, 1)), Optional.empty());

    String inside = inside(send(new Allowance(Level.PARTNERS, Use.PARTNERS, true, days)).file());

    assertThat(inside).contains("Позні").doesNotContain("Ранні", "Брэст");
  }
}
