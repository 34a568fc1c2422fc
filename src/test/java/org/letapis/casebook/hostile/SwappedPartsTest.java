package org.letapis.casebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.check.CheckReport;
import org.letapis.casebook.check.FindingKind;
import org.letapis.casebook.check.Notice;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;

/** Parts of another vault, or of the same one at another time, put into a vault's folder. */
class SwappedPartsTest {

  private static final String STORE = "casebook.mv.db";

  @TempDir Path temp;
  private Path ours;
  private Path theirs;
  private RecordId person;
  private Digest one;
  private Digest other;

  @BeforeEach
  void twoCasebooksUnderOnePassphrase() throws Exception {
    ours = temp.resolve("ours");
    theirs = temp.resolve("theirs");
    try (Casebook book = Books.create(ours, Desk.DOCUMENTER, "Бусел")) {
      person = Books.person(book, "Жук", "Алесь");
      one = Books.attach(book, person, "person", "адзін.txt", "адзін").digest();
      RecordId detention = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
      other = Books.attach(book, detention, "detention", "другі.txt", "другі").digest();
    }
    try (Casebook book = Books.create(theirs, Desk.DOCUMENTER, "Сойка")) {
      RecordId stranger = Books.person(book, "Верас", "Ганна");
      Books.attach(book, stranger, "person", "адзін.txt", "адзін");
    }
  }

  @Test
  void theStoreOfAnotherVaultIsNotRead() throws IOException {
    copy(theirs.resolve(STORE), ours.resolve(STORE));
    assertOursAndWhole();
  }

  @Test
  void aStoreFromAnEarlierMomentCatchesUp() throws IOException {
    byte[] earlier = Files.readAllBytes(ours.resolve(STORE));
    RecordId later;
    try (Casebook book = Books.open(ours)) {
      later = Books.person(book, "Рагоза", "Стах");
    }
    Files.write(ours.resolve(STORE), earlier);
    try (Casebook book = Books.open(ours)) {
      assertThat(book.records().title(later)).isEqualTo("Рагоза Стах");
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
    }
  }

  @Test
  void aJournalFromAnEarlierMomentIsSaidToBeOlder() throws IOException {
    Path segment = ours.resolve("journal").resolve("000001.log");
    byte[] earlier = Files.readAllBytes(segment);
    try (Casebook book = Books.open(ours)) {
      Books.person(book, "Рагоза", "Стах");
    }
    Files.write(segment, earlier);
    try (Casebook book = Books.open(ours)) {
      assertThat(book.notices()).contains(Notice.JOURNAL_OLDER);
      assertThat(titles(book)).containsExactly("Жук Алесь");
    }
  }

  /** Work may have gone on beside the stranger's segment, so that a seam is told of afterwards. */
  @Test
  void aJournalSegmentOfAnotherVaultShowsNothingAndOurOwnIsReadAgainOnceItIsBack()
      throws IOException {
    swapAndBack(Path.of("journal", "000001.log"));
    try (Casebook book = Books.open(ours)) {
      assertThat(titles(book)).containsExactly("Жук Алесь");
      assertThat(book.check(Progress.NONE).findings())
          .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.JOURNAL));
    }
  }

  /** The store was made while the segment's middle could not be read. */
  @Test
  void whatWasDamagedIsTakenInOnceTheRightFileIsPutBack() throws IOException {
    Path segment = ours.resolve("journal").resolve("000001.log");
    byte[] own = Files.readAllBytes(segment);
    byte[] damaged = own.clone();
    Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 400, (byte) 0);
    Files.write(segment, damaged);
    Files.delete(ours.resolve(STORE));
    long shown;
    try (Casebook book = Books.open(ours)) {
      assertThat(book.notices()).contains(Notice.JOURNAL_DAMAGED);
      shown = book.check(Progress.NONE).entries();
    }
    Files.write(segment, own);
    try (Casebook book = Books.open(ours)) {
      CheckReport whole = book.check(Progress.NONE);
      assertThat(whole.entries()).isGreaterThan(shown);
      assertThat(whole.findings()).extracting(f -> f.kind()).doesNotContain(FindingKind.UNSHOWN);
      assertThat(titles(book)).containsExactly("Жук Алесь");
    }
  }

  @Test
  void theWholeJournalAndStoreOfAnotherVaultShowNothing() throws IOException {
    Path aside = temp.resolve("aside");
    copyAll(ours, aside);
    copy(theirs.resolve("journal/000001.log"), ours.resolve("journal/000001.log"));
    copy(theirs.resolve(STORE), ours.resolve(STORE));
    assertShowsNothing();
    removeAll(ours);
    copyAll(aside, ours);
    assertOursAndWhole();
  }

  @Test
  void theHeaderOfAnotherVaultOpensNothingOfThisOne() throws IOException {
    swapAndBack(Path.of("vault.json"));
    assertOursAndWhole();
  }

  @Test
  void attachedFilesUnderEachOthersNamesAreNotShown() throws IOException {
    List<Path> stored;
    try (Stream<Path> files = Files.walk(ours.resolve("files"))) {
      stored = files.filter(Files::isRegularFile).sorted().toList();
    }
    Path between = temp.resolve("between");
    Files.move(stored.get(0), between);
    Files.move(stored.get(1), stored.get(0));
    Files.move(between, stored.get(1));
    try (Casebook book = Books.open(ours)) {
      for (Digest digest : List.of(one, other)) {
        assertThatExceptionOfType(Problem.class)
            .isThrownBy(() -> book.attachments().open(digest).readAllBytes());
      }
      assertThat(book.check(Progress.NONE).findings()).hasSize(2);
    }
  }

  /** The other vault has a file with the very same content, sealed under other keys. */
  @Test
  void anAttachedFileOfAnotherVaultIsNotShown() throws IOException {
    Path foreign;
    try (Stream<Path> files = Files.walk(theirs.resolve("files"))) {
      foreign = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    try (Stream<Path> files = Files.walk(ours.resolve("files"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(foreign, file);
      }
    }
    try (Casebook book = Books.open(ours)) {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> book.attachments().open(one).readAllBytes());
      assertThat(book.check(Progress.NONE).findings()).hasSize(2);
    }
  }

  private void swapAndBack(Path part) throws IOException {
    byte[] own = Files.readAllBytes(ours.resolve(part));
    copy(theirs.resolve(part), ours.resolve(part));
    assertShowsNothing();
    Files.write(ours.resolve(part), own);
  }

  /** Refused, or opened with a notice; and in no case is anything shown as if all were well. */
  private void assertShowsNothing() {
    try (Casebook book = Books.open(ours)) {
      assertThat(book.notices()).isNotEmpty();
      assertThat(titles(book)).doesNotContain("Верас Ганна");
      assertThat(book.check(Progress.NONE).isWhole()).isFalse();
    } catch (Problem refused) {
      assertThat(refused.code()).isNotNull();
    }
  }

  private void assertOursAndWhole() {
    try (Casebook book = Books.open(ours)) {
      assertThat(titles(book)).containsExactly("Жук Алесь");
      assertThat(book.records().title(person)).isEqualTo("Жук Алесь");
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
    }
  }

  private static List<String> titles(Casebook book) {
    return book.records().find(RecordQuery.byTitle("", 10, "person")).stream()
        .map(summary -> summary.title())
        .toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  private static void removeAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
