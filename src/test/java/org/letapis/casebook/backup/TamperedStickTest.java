package org.letapis.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.DiskFiles;
import org.letapis.casebook.backup.restore.Comparison;
import org.letapis.casebook.backup.restore.FoundBackups;
import org.letapis.casebook.backup.restore.OpenedBackups;
import org.letapis.casebook.backup.restore.Preview;
import org.letapis.casebook.backup.restore.Restore;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;

/** Whoever had the stick in hand: whatever they changed is noticed, and breaks nothing else. */
class TamperedStickTest {

  private static final long SEED = Seed.get();

  @TempDir Path temp;
  private Path stick;
  private Casebook book;

  @BeforeEach
  void aStick() throws Exception {
    stick = Files.createDirectory(temp.resolve("stick"));
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Ліст");
    RecordId person = Books.person(book, "Першы", "Чалавек");
    Books.attach(book, person, "person", "а.txt", "Змест першага");
    book.backups().run(stick, BackupProgress.NONE);
    Books.attach(book, person, "person", "б.txt", "Змест другога");
    book.backups().run(stick, BackupProgress.NONE);
  }

  @AfterEach
  void lock() {
    book.close();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(stick)) {
      return walk.filter(Files::isRegularFile)
          .filter(p -> !p.getFileName().toString().equals("lock"))
          .sorted()
          .toList();
    }
  }

  /** How many of the two snapshots are in order, as a person sees it. */
  private long sound() {
    return book.backups().list(stick).stream()
        .filter(SnapshotView::isReadable)
        .filter(s -> book.backups().verify(stick, s.number(), BackupProgress.NONE).isEmpty())
        .count();
  }

  @Test
  void aFlippedBitInAnyFileIsNoticed() throws Exception {
    Random random = new Random(SEED);
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < 6; i++) {
        byte[] flipped = bytes.clone();
        int at = i == 0 ? 0 : i == 1 ? bytes.length - 1 : random.nextInt(bytes.length);
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, flipped);
        assertThat(sound()).as("%s at %d", stick.relativize(file), at).isLessThan(2);
      }
      Files.write(file, bytes);
    }
    assertThat(sound()).isEqualTo(2);
  }

  @Test
  void aFileCutShortOrGoneOrOfAnotherNameIsNoticed() throws Exception {
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
      assertThat(sound()).as("cut %s", stick.relativize(file)).isLessThan(2);
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length + 1));
      assertThat(sound()).as("longer %s", stick.relativize(file)).isLessThan(2);
      Files.delete(file);
      assertThat(sound()).as("gone %s", stick.relativize(file)).isLessThan(2);
      Files.write(file, bytes);
    }
    Path index = files().getLast().getParent();
    byte[] older = Files.readAllBytes(index.resolve("000001"));
    Files.write(index.resolve("000002"), older);
    assertThat(sound()).isEqualTo(1);
    Files.write(index.resolve("000003"), older);
    assertThat(book.backups().list(stick).getFirst().isReadable()).isFalse();
  }

  @Test
  void garbageIsRefusedInWordsWhenItIsRestored() throws Exception {
    Random random = new Random(SEED);
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < 4; i++) {
        byte[] garbage = bytes.clone();
        int from = random.nextInt(garbage.length);
        for (int at = from; at < Math.min(garbage.length, from + 64); at++) {
          garbage[at] = (byte) random.nextInt();
        }
        Files.write(file, garbage);
        restoreOrProblem(temp.resolve("into-" + file.getFileName() + i));
      }
      Files.write(file, bytes);
    }
  }

  /** A Problem or a casebook that is whole; never anything else. */
  private void restoreOrProblem(Path target) {
    try (Secret passphrase = Books.passphrase();
        OpenedBackups backups =
            FoundBackups.in(new DiskFiles(), stick).getFirst().open(passphrase)) {
      int newest = backups.list().getFirst().number();
      Preview preview = new Comparison(backups, newest, BackupProgress.NONE).with(Optional.empty());
      new Restore(backups, BackupProgress.NONE).into(newest, preview, false, target);
    } catch (Problem said) {
      assertThat(target).doesNotExist();
      return;
    }
    try (Casebook restored = Books.open(target)) {
      assertThat(restored.check((d, t) -> {}).findings()).isEmpty();
    }
  }

  @Test
  void aSnapshotWhoseFileIsTornStopsNobodyFromMakingTheNext() throws Exception {
    Path index = files().getLast().getParent();
    Files.write(index.resolve("000002"), new byte[0]);
    Files.write(index.resolve("000009"), new byte[] {1, 2, 3});
    BackupReport report = book.backups().run(stick, BackupProgress.NONE);
    assertThat(report.number()).isEqualTo(10);
    assertThat(sound()).isEqualTo(2);
  }
}
