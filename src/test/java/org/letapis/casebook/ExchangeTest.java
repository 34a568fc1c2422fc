package org.letapis.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.exchange.BundleVerdict;
import org.letapis.casebook.exchange.ExportReport;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.exchange.ImportReport;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;

class ExchangeTest {

  @TempDir Path temp;

  private Casebook documenter() {
    return Books.create(temp.resolve("documenter"), Desk.DOCUMENTER, "Бусел");
  }

  private Casebook coordinator() {
    return Books.create(temp.resolve("coordinator"), Desk.COORDINATOR, "Сойка");
  }

  private ExportReport send(Casebook from, Casebook to, boolean everything) {
    return from.exchange()
        .export(
            new ExportRequest(Set.of(to.identity().authorId()), everything, true, false, false),
            temp);
  }

  private static CaseRecord record(Casebook book, RecordId id) {
    return book.records().view(id).orElseThrow().record();
  }

  @Test
  void whatIsSentVerifiedAndAcceptedIsTheSameRecordFieldByField() throws Exception {
    try (Casebook ours = documenter();
        Casebook theirs = coordinator()) {
      Books.introduce(ours, theirs);
      RecordId person = Books.person(ours, "Жук", "Алесь");
      RecordId detention = Books.detention(ours, person, LocalDate.of(2021, 8, 12), "Мінск");
      FileRef file = Books.attach(ours, detention, "detention", "здымак.jpg", "нібы здымак");
      ExportReport sent = send(ours, theirs, true);

      BundleVerdict verdict = theirs.exchange().inspect(sent.file());
      assertThat(verdict.importable()).isTrue();
      assertThat(verdict.fresh()).isEqualTo(sent.entries());
      assertThat(theirs.inbox().items()).isEmpty();

      ImportReport got = theirs.exchange().importBundle(sent.file());
      assertThat(got.fresh()).isEqualTo(3);
      assertThat(got.files()).isOne();
      assertThat(theirs.records().view(person)).as("not yet accepted").isEmpty();
      assertThat(theirs.inbox().items())
          .hasSize(2)
          .allSatisfy(i -> assertThat(i.status()).isEqualTo(ReviewItem.Status.NEW));
      theirs.inbox().decide(Verdict.ACCEPT, theirs.inbox().items(), "дзякуй");

      assertThat(theirs.inbox().items()).isEmpty();
      assertThat(record(theirs, person)).isEqualTo(record(ours, person));
      assertThat(record(theirs, detention)).isEqualTo(record(ours, detention));
      try (var in = theirs.attachments().open(file.digest())) {
        assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
            .isEqualTo("нібы здымак");
      }
      assertThat(theirs.check(Progress.NONE).findings()).isEmpty();

      ImportReport again = theirs.exchange().importBundle(sent.file());
      assertThat(again.fresh()).isZero();
      assertThat(again.files()).isZero();
      assertThat(theirs.inbox().items()).isEmpty();
    }
  }

  @Test
  void howSureAValueIsAndWhyThereIsNoneTravel() {
    try (Casebook ours = documenter();
        Casebook theirs = coordinator()) {
      Books.introduce(ours, theirs);
      RecordId person = RecordId.fresh();
      FieldPath family = Person.NAMES.cell("row-1", Person.FAMILY);
      ours.records()
          .save(
              Change.of(person, "person")
                  .set(Person.NAMES, "row-1", Person.FAMILY, "Жук")
                  .put(Certainty.of(family), Certainty.kind().write(Term.of("likely")))
                  .set(Person.OCCUPATION, "настаўнік")
                  .put(
                      Certainty.of(Person.OCCUPATION.path()),
                      Certainty.kind().write(Term.of("doubtful")))
                  .absent(Person.BORN, Absent.UNKNOWN)
                  .absent(Person.BIRTHPLACE, Absent.NOT_ASKED)
                  .absent(Person.HEALTH, Absent.REFUSED)
                  .build());
      theirs.exchange().importBundle(send(ours, theirs, true).file());
      theirs.inbox().decide(Verdict.ACCEPT, theirs.inbox().items(), "");

      CaseRecord got = record(theirs, person);
      assertThat(got).isEqualTo(record(ours, person));
      assertThat(got.values())
          .containsEntry(Person.BORN.path(), Absent.UNKNOWN.toJson())
          .containsEntry(Person.BIRTHPLACE.path(), Absent.NOT_ASKED.toJson())
          .containsEntry(Person.HEALTH.path(), Absent.REFUSED.toJson())
          .containsEntry(Certainty.of(family), Certainty.kind().write(Term.of("likely")))
          .containsKey(Certainty.of(Person.OCCUPATION.path()));
    }
  }

  @Test
  void onceAcknowledgedOnlyWhatIsNewIsSent() {
    try (Casebook ours = documenter();
        Casebook theirs = coordinator()) {
      Books.introduce(ours, theirs);
      RecordId person = Books.person(ours, "Жук", "Алесь");
      theirs.exchange().importBundle(send(ours, theirs, false).file());
      theirs.inbox().decide(Verdict.ACCEPT, theirs.inbox().items(), "");
      ours.exchange().importBundle(send(theirs, ours, false).file());

      Books.detention(ours, person, LocalDate.of(2022, 1, 3), "Гродна");
      ExportReport sent = send(ours, theirs, false);
      assertThat(sent.entries()).isOne();
      assertThat(theirs.exchange().importBundle(sent.file()).fresh()).isOne();
      assertThat(theirs.inbox().items()).hasSize(1);
    }
  }

  @Test
  void aBundleThatBuildsOnAnotherWaitsForIt() {
    try (Casebook ours = documenter();
        Casebook theirs = coordinator();
        Casebook third = Books.create(temp.resolve("third"), Desk.LAWYER, "Дрозд")) {
      Books.introduce(ours, theirs);
      Books.introduce(ours, third);
      RecordId person = Books.person(ours, "Жук", "Алесь");
      theirs.exchange().importBundle(send(ours, theirs, false).file());
      theirs.inbox().decide(Verdict.ACCEPT, theirs.inbox().items(), "");
      ours.exchange().importBundle(send(theirs, ours, false).file());
      Books.detention(ours, person, LocalDate.of(2022, 1, 3), "Гродна");
      ExportReport sent = send(ours, theirs, false);
      CasebookTest.assertProblem(
          org.letapis.bundle.problem.BundleProblem.NOT_FOR_YOU,
          () -> third.exchange().importBundle(sent.file()));
    }
  }

  @Test
  void changesBothSidesMadeAreAConflictUntilSomebodySettlesIt() {
    try (Casebook ours = documenter();
        Casebook theirs = coordinator()) {
      Books.introduce(ours, theirs);
      RecordId person = Books.person(ours, "Жук", "Алесь");
      RecordId detention = Books.detention(ours, person, LocalDate.of(2021, 8, 12), "Мінск");
      theirs.exchange().importBundle(send(ours, theirs, false).file());
      theirs.inbox().decide(Verdict.ACCEPT, theirs.inbox().items(), "");

      theirs.records().save(place(detention, "Мінск, вул. Прытыцкага"));
      ours.records().save(place(detention, "Мінск, пл. Перамогі"));
      theirs.exchange().importBundle(send(ours, theirs, true).file());
      ReviewItem item = theirs.inbox().items().getFirst();
      assertThat(item.status()).isEqualTo(ReviewItem.Status.CONFLICT);
      assertThat(item.conflicts()).containsExactly(Detention.PLACE.path());
      theirs.inbox().decide(Verdict.ACCEPT, theirs.inbox().items(), "");
      assertThat(theirs.records().view(detention).orElseThrow().conflicts())
          .containsOnlyKeys(Detention.PLACE.path());

      theirs.records().save(place(detention, "Мінск, пл. Перамогі, 1"));
      assertThat(theirs.records().view(detention).orElseThrow().conflicts()).isEmpty();
      ours.exchange().importBundle(send(theirs, ours, false).file());
      ours.inbox().decide(Verdict.ACCEPT, ours.inbox().items(), "");
      assertThat(record(ours, detention)).isEqualTo(record(theirs, detention));
      assertThat(ours.records().view(detention).orElseThrow().conflicts()).isEmpty();
    }
  }

  private static Change place(RecordId detention, String place) {
    return Change.of(detention, "detention").set(Detention.PLACE, place).build();
  }

  @Test
  void whatIsHeldWaitsAndWhatIsRejectedIsGone() {
    try (Casebook ours = documenter();
        Casebook theirs = coordinator()) {
      Books.introduce(ours, theirs);
      RecordId one = Books.person(ours, "Жук", "Алесь");
      RecordId other = Books.person(ours, "Верас", "Ганна");
      theirs.exchange().importBundle(send(ours, theirs, false).file());
      theirs
          .inbox()
          .decide(Verdict.HOLD, java.util.List.of(theirs.inbox().item(one).orElseThrow()), "");
      theirs
          .inbox()
          .decide(
              Verdict.REJECT, java.util.List.of(theirs.inbox().item(other).orElseThrow()), "хто?");
      assertThat(theirs.inbox().items()).hasSize(1);
      assertThat(theirs.inbox().items().getFirst().held()).isTrue();
      assertThat(theirs.records().view(other)).isEmpty();
    }
  }

  @Test
  void restrictedRecordsTravelAsDigestsOnly() {
    try (Casebook ours = documenter();
        Casebook theirs = coordinator()) {
      Books.introduce(ours, theirs);
      RecordId open = Books.person(ours, "Жук", "Алесь");
      RecordId secret = Books.person(ours, "Верас", "Ганна");
      ours.records()
          .save(
              Change.of(secret, "person")
                  .set(Common.CONFIDENTIALITY, Term.of("restricted"))
                  .build());
      ExportReport sent = send(ours, theirs, true);
      assertThat(sent.withheld()).isEqualTo(2);
      theirs.exchange().importBundle(sent.file());
      assertThat(theirs.inbox().items()).extracting(ReviewItem::record).containsExactly(open);
      assertThat(theirs.check(Progress.NONE).findings()).isEmpty();

      ExportReport all =
          ours.exchange()
              .export(
                  new ExportRequest(Set.of(theirs.identity().authorId()), true, false, true, false),
                  temp);
      theirs.exchange().importBundle(all.file());
      assertThat(theirs.inbox().items())
          .extracting(ReviewItem::record)
          .containsExactlyInAnyOrder(open, secret);
    }
  }

  @Test
  void nothingIsTakenFromAStrangerNorFromSomebodyUnverified() {
    try (Casebook ours = documenter();
        Casebook theirs = coordinator()) {
      ours.contacts().add(theirs.contacts().mine().bytes());
      ours.contacts().verify(theirs.identity().authorId());
      Books.person(ours, "Жук", "Алесь");
      Path bundle = send(ours, theirs, true).file();
      CasebookTest.assertProblem(
          CasebookProblem.STRANGER, () -> theirs.exchange().importBundle(bundle));
      theirs.contacts().add(ours.contacts().mine().bytes());
      CasebookTest.assertProblem(
          CasebookProblem.NOT_VERIFIED, () -> theirs.exchange().importBundle(bundle));
      assertThat(theirs.exchange().inspect(bundle).importable()).isFalse();
      theirs.contacts().verify(ours.identity().authorId());
      assertThat(theirs.exchange().importBundle(bundle).fresh()).isOne();
      theirs.contacts().revoke(ours.identity().authorId());
      CasebookTest.assertProblem(
          CasebookProblem.REVOKED, () -> theirs.exchange().importBundle(bundle));
    }
  }

  @Test
  void relayedEntriesStillProveTheirAuthor() {
    try (Casebook ours = documenter();
        Casebook theirs = coordinator();
        Casebook lawyer = Books.create(temp.resolve("lawyer"), Desk.LAWYER, "Дрозд")) {
      Books.introduce(ours, theirs);
      Books.introduce(theirs, lawyer);
      RecordId person = Books.person(ours, "Жук", "Алесь");
      theirs.exchange().importBundle(send(ours, theirs, false).file());
      theirs.inbox().decide(Verdict.ACCEPT, theirs.inbox().items(), "");
      lawyer.exchange().importBundle(send(theirs, lawyer, false).file());
      lawyer.inbox().decide(Verdict.ACCEPT, lawyer.inbox().items(), "");
      assertThat(record(lawyer, person)).isEqualTo(record(ours, person));
      assertThat(lawyer.check(Progress.NONE).findings()).isEmpty();
    }
  }
}
