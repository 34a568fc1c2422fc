package org.letapis.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.format.Part;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.snapshot.JournalTally;
import org.letapis.casebook.backup.snapshot.SnapshotReader;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.schema.FileRef;

class BackupTest {

  @TempDir Path temp;
  private Path stick;
  private Casebook book;
  private RecordId person;

  @BeforeEach
  void someonesCasebook() throws Exception {
    stick = Files.createDirectory(temp.resolve("stick"));
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Ліст");
    person = Books.person(book, "Канарэйкіна", "Алеся");
    Books.detention(book, person, LocalDate.of(2024, 5, 3), "Пераспа");
    Books.attach(book, person, "person", "пратакол-канарэйка.txt", "Сведка канарэйка сказала так.");
  }

  @AfterEach
  void lock() {
    book.close();
  }

  @Test
  void aSnapshotHoldsEverythingAndSaysSo() {
    BackupReport report = book.backups().run(stick, BackupProgress.NONE);

    assertThat(report.number()).isEqualTo(1);
    assertThat(report.isWhole()).isTrue();
    assertThat(report.written()).isEqualTo(report.bytes()).isPositive();
    Manifest manifest = book.backups().manifest(stick, 1);
    assertThat(manifest.contents().records()).containsOnlyKeys("person", "detention");
    assertThat(manifest.contents().entries()).isEqualTo(book.check((d, t) -> {}).entries());
    assertThat(manifest.files()).hasSize(1);
    assertThat(book.backups().verify(stick, 1, BackupProgress.NONE)).isEmpty();
  }

  @Test
  void theNextSnapshotSharesWhatHasNotChanged() throws Exception {
    byte[] large = new byte[9 << 20];
    new java.util.Random(7).nextBytes(large);
    book.attachments().attach(new java.io.ByteArrayInputStream(large), "a.bin");
    BackupReport first = book.backups().run(stick, BackupProgress.NONE);
    Books.person(book, "Другі", "Чалавек");
    BackupReport second = book.backups().run(stick, BackupProgress.NONE);

    assertThat(second.number()).isEqualTo(2);
    assertThat(first.written()).isGreaterThan(9 << 20);
    assertThat(second.written()).isLessThan(1 << 20);
    assertThat(book.backups().list(stick)).extracting(SnapshotView::number).containsExactly(2, 1);
    assertThat(book.backups().verify(stick, 1, BackupProgress.NONE)).isEmpty();
    assertThat(book.backups().verify(stick, 2, BackupProgress.NONE)).isEmpty();
  }

  @Test
  void aStolenStickTellsNothing() throws Exception {
    book.backups().run(stick, BackupProgress.NONE);

    Canary.assertAbsent(
        stick,
        "Канарэйкіна",
        "канарэйка",
        "Пераспа",
        "Ліст",
        "person",
        "detention",
        book.identity().authorId().toString());
    try (var names = Files.list(stick)) {
      assertThat(names)
          .singleElement()
          .satisfies(path -> assertThat(path.getFileName().toString()).matches("data-[0-9a-f]{8}"));
    }
  }

  @Test
  void whatChangedAndWhatIsDueIsKnownAlsoAfterTheLock() {
    assertThat(book.backups().book().hasChanged()).isTrue();
    book.backups().book().use(BackupSettings.usual(stick));
    LastBackup last = run();
    assertThat(book.backups().book().hasChanged()).isFalse();
    assertThat(book.backups().book().isDue(last.time().plusSeconds(5 * 3600))).isFalse();

    book.close();
    book = Books.open(temp.resolve("book"));
    BackupBook notes = book.backups().book();
    assertThat(notes.settings()).contains(BackupSettings.usual(stick));
    assertThat(notes.last()).contains(last);
    assertThat(notes.hasChanged()).isFalse();

    Books.person(book, "Трэці", "Чалавек");
    assertThat(notes.hasChanged()).isTrue();
    assertThat(notes.isDue(last.time().plusSeconds(3 * 3600))).isFalse();
    assertThat(notes.isDue(last.time().plusSeconds(4 * 3600))).isTrue();
    assertThat(notes.isDue(last.time().minusSeconds(60))).isTrue();
    assertThat(last.days(last.time().plusSeconds(9 * 86_400 + 5))).isEqualTo(9);
  }

  private LastBackup run() {
    book.backups().run(stick, BackupProgress.NONE);
    return book.backups().book().last().orElseThrow();
  }

  @Test
  void entriesAndFilesOfASnapshotCanBeReadWhereTheyLie() throws Exception {
    FileRef file = Books.attach(book, person, "person", "ліст.txt", "Змест.");
    book.backups().run(stick, BackupProgress.NONE);

    SnapshotReader reader = book.backups().reader(stick, 1);
    JournalTally tally = new JournalTally();
    assertThat(reader.replay(tally)).isEmpty();
    assertThat(tally.records()).containsKey(person);
    assertThat(tally.files()).contains(file.digest());
    Part part = reader.file(file.digest()).orElseThrow();
    byte[] there = java.nio.channels.Channels.newInputStream(reader.bytes(part)).readAllBytes();
    assertThat(there).isEqualTo(Files.readAllBytes(temp.resolve("book").resolve(part.path())));
  }

  @Test
  void aStickThatIsNotThereIsAProblemAndNotAHang() {
    assertThatThrownBy(() -> book.backups().run(temp.resolve("none"), BackupProgress.NONE))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(BackupProblem.MEDIUM_MISSING)).isTrue());
    assertThat(book.backups().book().last()).isEmpty();
  }

  @Test
  void insideTheCasebookOnlyItsOwnPlaceIsTaken() {
    assertThatThrownBy(() -> book.backups().run(temp.resolve("book/files"), BackupProgress.NONE))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(BackupProblem.INSIDE_CASEBOOK)).isTrue());
    book.backups().run(book.backups().ownPlace(), BackupProgress.NONE);
    assertThat(book.backups().list(book.backups().ownPlace())).hasSize(1);
    assertThat(book.check((d, t) -> {}).isWhole()).isTrue();
  }

  @Test
  void aBlockThatRottedIsWrittenAnewByTheNextBackup() throws Exception {
    book.backups().run(stick, BackupProgress.NONE);
    Manifest manifest = book.backups().manifest(stick, 1);
    String digest = manifest.files().getFirst().blocks().getFirst().hex();
    Path block = find(digest);
    byte[] bytes = Files.readAllBytes(block);
    bytes[bytes.length / 2] ^= 1;
    Files.write(block, bytes);

    assertThat(book.backups().verify(stick, 1, BackupProgress.NONE)).isNotEmpty();
    book.backups().run(stick, BackupProgress.NONE);

    for (SnapshotView snapshot : book.backups().list(stick)) {
      assertThat(book.backups().verify(stick, snapshot.number(), BackupProgress.NONE)).isEmpty();
    }
  }

  private Path find(String name) throws Exception {
    try (var walk = Files.walk(stick)) {
      return walk.filter(p -> p.getFileName().toString().equals(name)).findFirst().orElseThrow();
    }
  }

  @Test
  void onlyWhatTheRuleKeepsStaysAndNoBlockTooMany() throws Exception {
    for (int i = 0; i < 8; i++) {
      Books.person(book, "Асоба", "Нумар" + i);
      book.backups().run(stick, BackupProgress.NONE);
    }
    List<SnapshotView> left = book.backups().list(stick);
    assertThat(left).extracting(SnapshotView::number).containsExactly(8, 7, 6, 5, 4);
    long named =
        left.stream()
            .flatMap(s -> book.backups().manifest(stick, s.number()).blocks().stream())
            .distinct()
            .count();
    try (var walk = Files.walk(stick)) {
      assertThat(walk.filter(p -> p.getFileName().toString().length() == 64).count())
          .isEqualTo(named);
    }
  }
}
