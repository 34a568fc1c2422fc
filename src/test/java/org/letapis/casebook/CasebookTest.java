package org.letapis.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.check.Notice;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.vault.VaultProblem;

class CasebookTest {

  @TempDir Path temp;

  private Path folder() {
    return temp.resolve("casebook");
  }

  @Test
  void whatWasSavedIsThereAfterLockAndUnlock() throws Exception {
    RecordId person;
    RecordId detention;
    try (Casebook book = Books.create(folder(), Desk.DOCUMENTER, "Бусел")) {
      person = Books.person(book, "Жук", "Алесь");
      detention = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
      Books.attach(book, detention, "detention", "здымак.jpg", "нібы здымак");
    }
    try (Casebook book = Books.open(folder())) {
      assertThat(book.settings().displayName()).isEqualTo("Бусел");
      assertThat(book.records().title(person)).isEqualTo("Жук Алесь");
      var view = book.records().view(detention).orElseThrow();
      assertThat(view.record().get(Detention.PLACE)).contains("Мінск");
      assertThat(view.summary().subjectTitle()).isEqualTo("Жук Алесь");
      assertThat(book.records().history(person)).hasSize(1);
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
    }
  }

  @Test
  void theStoreIsRebuiltFromTheJournalWhenItIsGoneOrDamaged() throws Exception {
    RecordId person;
    try (Casebook book = Books.create(folder(), Desk.DOCUMENTER, "Бусел")) {
      person = Books.person(book, "Жук", "Алесь");
    }
    Path database = folder().resolve("casebook.mv.db");
    Files.delete(database);
    try (Casebook book = Books.open(folder())) {
      assertThat(book.records().title(person)).isEqualTo("Жук Алесь");
    }
    Files.write(database, new byte[20_000]);
    try (Casebook book = Books.open(folder())) {
      assertThat(book.records().title(person)).isEqualTo("Жук Алесь");
      assertThat(book.check(Progress.NONE).isWhole()).isTrue();
    }
  }

  @Test
  void anOlderStoreCatchesUpWithTheJournal() throws Exception {
    Path database = folder().resolve("casebook.mv.db");
    byte[] older;
    RecordId second;
    try (Casebook book = Books.create(folder(), Desk.DOCUMENTER, "Бусел")) {
      Books.person(book, "Жук", "Алесь");
    }
    older = Files.readAllBytes(database);
    try (Casebook book = Books.open(folder())) {
      second = Books.person(book, "Верас", "Ганна");
    }
    Files.write(database, older);
    try (Casebook book = Books.open(folder())) {
      assertThat(book.records().title(second)).isEqualTo("Верас Ганна");
      assertThat(book.check(Progress.NONE).isWhole()).isTrue();
    }
  }

  @Test
  void anOlderJournalPutBackIsToldAndNotPassedOver() throws Exception {
    Path segment = folder().resolve("journal").resolve("000001.log");
    byte[] older;
    try (Casebook book = Books.create(folder(), Desk.DOCUMENTER, "Бусел")) {
      Books.person(book, "Жук", "Алесь");
      older = Files.readAllBytes(segment);
      Books.person(book, "Верас", "Ганна");
    }
    Files.write(segment, older);
    try (Casebook book = Books.open(folder())) {
      assertThat(book.notices()).containsExactly(Notice.JOURNAL_OLDER, Notice.NEW_AUTHOR);
      assertThat(book.records().find(RecordQuery.byTitle("", 10, "person"))).hasSize(1);
    }
    try (Casebook book = Books.open(folder())) {
      assertThat(book.notices()).isEmpty();
    }
  }

  @Test
  void aPersonIsFoundUnderAnotherSpelling() {
    try (Casebook book = Books.create(folder(), Desk.LAWYER, "Бусел")) {
      RecordId person = Books.person(book, "Пятроў", "Аляксандр");
      Books.person(book, "Верас", "Ганна");
      for (String query : List.of("Петров", "петр", "Александр", "Piatrou Al", "аляксандр пят")) {
        assertThat(book.records().find(RecordQuery.byTitle(query, 10, "person")))
            .as(query)
            .extracting(s -> s.id())
            .contains(person);
      }
      assertThat(book.records().find(RecordQuery.byTitle("", 10, "person"))).hasSize(2);
    }
  }

  @Test
  void aDraftOutlivesTheProgramAndGoesWhenItsRecordIsSaved() {
    RecordId id = RecordId.fresh();
    Change typed = Change.of(id, "search").put(FieldPath.of("place"), Json.text("Гом")).build();
    try (Casebook book = Books.create(folder(), Desk.DOCUMENTER, "Бусел")) {
      book.drafts().keep(typed);
    }
    try (Casebook book = Books.open(folder())) {
      assertThat(book.drafts().all()).hasSize(1);
      assertThat(book.drafts().of(id).orElseThrow().change()).isEqualTo(typed);
      book.records().save(typed);
      assertThat(book.drafts().all()).isEmpty();
    }
  }

  @Test
  void badInputIsRefusedByNameAndChangesNothing() {
    try (Casebook book = Books.create(folder(), Desk.DOCUMENTER, "Бусел")) {
      RecordId id = RecordId.fresh();
      assertProblem(
          CasebookProblem.INVALID_VALUE,
          () ->
              book.records()
                  .save(
                      Change.of(id, "detention")
                          .put(Detention.START.path(), Json.text("летась"))
                          .build()));
      assertProblem(
          CasebookProblem.UNKNOWN_TYPE,
          () ->
              book.records()
                  .save(Change.of(id, "ufo").put(FieldPath.of("a"), Json.text("b")).build()));
      assertProblem(
          CasebookProblem.NOTHING_TO_SAVE,
          () -> book.records().save(Change.of(id, "detention").build()));
      assertThat(book.records().view(id)).isEmpty();
    }
  }

  @Test
  void theOldPassphraseNoLongerOpensAfterAChange() {
    try (Casebook book = Books.create(folder(), Desk.DOCUMENTER, "Бусел");
        Secret old = Books.passphrase();
        Secret next = Books.secret("зусім іншая фраза 42")) {
      book.keys().changePassphrase(old, next, Books.CHEAP);
    }
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Books.open(folder()).close());
    try (Secret next = Books.secret("зусім іншая фраза 42");
        Casebook book = Casebook.open(folder(), next)) {
      assertThat(book.desk()).isEqualTo(Desk.DOCUMENTER);
    }
  }

  @Test
  void aCasebookOpensOnlyOnceAtATime() {
    try (Casebook book = Books.create(folder(), Desk.DOCUMENTER, "Бусел")) {
      assertThat(book.desk()).isEqualTo(Desk.DOCUMENTER);
      assertProblem(VaultProblem.ALREADY_OPEN, () -> Books.open(folder()).close());
    }
  }

  @Test
  void aLockedCasebookAnswersNothing() {
    Casebook book = Books.create(folder(), Desk.DOCUMENTER, "Бусел");
    book.close();
    assertThatThrownBy(() -> Books.person(book, "Жук", "Алесь")).isInstanceOf(Exception.class);
    assertThatThrownBy(book::settings).isInstanceOf(Exception.class);
  }

  @Test
  void nothingWrittenDownIsReadableOnDisk() throws Exception {
    try (Casebook book = Books.create(folder(), Desk.DOCUMENTER, "Kanarejka")) {
      RecordId person = Books.person(book, "Kanarejkavič", "Канарэйка");
      RecordId detention = Books.detention(book, person, LocalDate.now(), "Kanarejka-place");
      Books.attach(book, detention, "detention", "kanarejka.txt", "Kanarejka inside");
    }
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes =
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes.toLowerCase(java.util.Locale.ROOT))
            .as(file.getFileName().toString())
            .doesNotContain("kanarejka")
            .doesNotContain("k\0a\0n\0a\0r\0e\0j\0k\0a");
      }
    }
  }

  static void assertProblem(
      ProblemCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
