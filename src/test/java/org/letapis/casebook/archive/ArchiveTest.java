package org.letapis.casebook.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.Revival;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.ledger.Progress;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.domain.record.Change;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Person;

/** Nothing is lost on the way out and in again, and nothing altered comes in. */
class ArchiveTest {

  private static final Labels LABELS = Labels.of(Language.BELARUSIAN);

  @TempDir static Path temp;
  private static Casebook book;
  private static RecordId person;
  private static Path plain;
  private static Path locked;

  @BeforeAll
  static void makeACasebookWithTwoAuthors() throws Exception {
    book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Бусел");
    person = Books.person(book, "Прыдуманы", "Алесь");
    RecordId event = Books.detention(book, person, LocalDate.of(2021, 3, 4), "Мінск");
    Books.attach(book, event, "detention", "пратакол.txt", "Пратакол прыдуманага затрымання");
    book.records()
        .save(
            Change.of(person, "person")
                .set(Person.NAMES, "row-1", Person.FAMILY, "Прыдумляны")
                .build());
    try (Casebook other = Books.create(temp.resolve("other"), Desk.DOCUMENTER, "Сойка")) {
      Books.introduce(book, other);
      Books.detention(other, Books.person(other, "Вынайдзены", "Янка"), day(), "Брэст");
      Path bundle =
          other
              .exchange()
              .export(
                  new ExportRequest(
                      java.util.Set.of(book.identity().authorId()), false, false, true, false),
                  temp)
              .file();
      book.exchange().importBundle(bundle);
    }
    assertThat(book.review().acceptPlain("праверана")).isPositive();
    plain = temp.resolve("plain.tar");
    locked = temp.resolve("locked.age");
    book.archive().writePlain(plain, LABELS, Progress.NONE);
    try (Secret secret = Books.passphrase()) {
      book.archive().writeEncrypted(locked, secret, true, LABELS, Progress.NONE);
    }
  }

  @AfterAll
  static void closeIt() {
    book.close();
  }

  private static LocalDate day() {
    return LocalDate.of(2022, 5, 6);
  }

  @Test
  void aCasebookMadeOfItHasEveryEntryFileAndRecordAgain() {
    try (Casebook again = revive(plain, Optional.empty(), "from-plain")) {
      assertThat(states(again)).isEqualTo(states(book)).hasSizeGreaterThan(3);
      assertThat(again.check(Progress.NONE).isWhole()).isTrue();
      assertThat(lines(again, "data/entries")).containsAll(lines(book, "data/entries"));
      assertThat(lines(again, "data/own")).containsAll(lines(book, "data/own"));
      assertThat(files(again)).isEqualTo(files(book)).isNotEmpty();
      // Without keys it goes on under new ones, and says so of nobody else's words.
      assertThat(again.identity().authorId()).isNotEqualTo(book.identity().authorId());
      assertThat(again.inbox().items()).isEmpty();
    }
  }

  @Test
  void withTheKeysWhatWasOwnIsOwnAndBundlesForThemOpen() throws Exception {
    Path bundle;
    try (Casebook other = Books.open(temp.resolve("other"))) {
      Books.person(other, "Пазнейшы", "Пятро");
      bundle =
          other
              .exchange()
              .export(
                  new ExportRequest(
                      java.util.Set.of(book.identity().authorId()), false, false, true, false),
                  temp)
              .file();
    }
    try (Secret secret = Books.passphrase();
        Casebook again = revive(locked, Optional.of(secret), "from-locked")) {
      assertThat(states(again)).isEqualTo(states(book));
      assertThat(again.settings().displayName()).isEqualTo("Бусел");
      assertThat(again.exchange().importBundle(bundle).fresh()).isPositive();
      Books.detention(again, person, day(), "Гродна");
      assertThat(again.records().history(person)).hasSize(2);
    }
  }

  @Test
  void aWrongPassphraseIsSaidToBeOne() {
    try (Secret wrong = Books.secret("нешта іншае зусім 8")) {
      refused(ArchiveProblem.WRONG_PASSPHRASE, () -> verify(locked, Optional.of(wrong)));
    }
    refused(ArchiveProblem.PASSPHRASE_NEEDED, () -> verify(locked, Optional.empty()));
  }

  @Test
  void anyByteThatChangedIsNoticedAndNothingIsLeft() throws IOException {
    byte[] whole = Files.readAllBytes(plain);
    Random random = new Random(Seed.get());
    for (int i = 0; i < 60; i++) {
      byte[] bytes = whole.clone();
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Path altered = Files.write(temp.resolve("altered.tar"), bytes);
      assertThatThrownBy(() -> verify(altered, Optional.empty()))
          .as("byte %s", at)
          .isInstanceOf(Problem.class);
    }
    Path cut =
        Files.write(temp.resolve("cut.tar"), java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> revive(cut, Optional.empty(), "from-cut")).isInstanceOf(Problem.class);
    assertThat(temp.resolve("from-cut")).doesNotExist();
  }

  @Test
  void somethingElseIsSaidToBeSomethingElse() throws IOException {
    Path text = Files.writeString(temp.resolve("text.tar"), "не архіў\n".repeat(200));
    refused(ArchiveProblem.NOT_AN_ARCHIVE, () -> verify(text, Optional.empty()));
  }

  @Test
  void thePlainOneIsReadInWordsWithoutTheProgramAndHasNoKeys() throws IOException {
    String all = Files.readString(plain, StandardCharsets.ISO_8859_1);
    String text = new String(all.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    assertThat(text).contains("Прыдумляны", "Пратакол прыдуманага", "4 сакавіка 2021");
    assertThat(text).doesNotContain("data/keys.json\0");
    assertThat(Files.readString(locked, StandardCharsets.ISO_8859_1)).doesNotContain("data/");
  }

  private static Casebook revive(Path archive, Optional<Secret> secret, String folder) {
    try (Secret passphrase = Books.passphrase()) {
      return Revival.from(
          new ArchiveFile(archive, secret),
          temp.resolve(folder),
          passphrase,
          Books.CHEAP,
          Progress.NONE);
    }
  }

  private static void verify(Path archive, Optional<Secret> secret) {
    new ArchiveFile(archive, secret).verify(Progress.NONE);
  }

  private static void refused(ProblemCode code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }

  private static SortedMap<RecordId, String> states(Casebook casebook) {
    SortedMap<RecordId, String> states = new TreeMap<>();
    casebook
        .records()
        .states(casebook.records().all())
        .forEach((id, state) -> states.put(id, state.record().values() + "|" + state.conflicts()));
    return states;
  }

  /** What another archive of it says under a folder. */
  private static List<String> lines(Casebook casebook, String folder) {
    return members(casebook, folder).stream().flatMap(String::lines).toList();
  }

  private static List<String> files(Casebook casebook) {
    return members(casebook, "data/files");
  }

  private static List<String> members(Casebook casebook, String folder) {
    Path file = temp.resolve("compared.tar");
    casebook.archive().writePlain(file, LABELS, Progress.NONE);
    List<String> found = new ArrayList<>();
    try (var tar =
        new org.apache.commons.compress.archivers.tar.TarArchiveInputStream(
            Files.newInputStream(file))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().startsWith(folder)) {
          found.add(new String(tar.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Stream.of(found).flatMap(List::stream).toList();
  }
}
