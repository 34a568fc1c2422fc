package org.letapis.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;

/** A backup is cut off at every change it makes to the medium, one after the other. */
class CutOffTest {

  @TempDir Path temp;
  private Path prepared;
  private Casebook book;

  /** Five snapshots, so that the next one also removes one. */
  @BeforeEach
  void aStickWithBackups() throws Exception {
    prepared = Files.createDirectory(temp.resolve("prepared"));
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Ліст");
    RecordId person = Books.person(book, "Першы", "Чалавек");
    for (int i = 0; i < 5; i++) {
      Books.attach(book, person, "person", i + ".txt", "Змест нумар " + i);
      book.backups().run(prepared, BackupProgress.NONE);
    }
    Books.attach(book, person, "person", "яшчэ.txt", "Яшчэ не скапіраваны");
  }

  @AfterEach
  void lock() {
    book.close();
  }

  @Test
  void aPulledStickLeavesEarlierBackupsWhole() throws Exception {
    everyChange(FailingMedium.Way.PULLED, BackupProblem.IO);
  }

  @Test
  void aTornWriteLeavesEarlierBackupsWhole() throws Exception {
    everyChange(FailingMedium.Way.TORN, BackupProblem.IO);
  }

  @Test
  void aFullDiskLeavesEarlierBackupsWhole() throws Exception {
    everyChange(FailingMedium.Way.FULL, BackupProblem.DISK_FULL);
  }

  private void everyChange(FailingMedium.Way way, BackupProblem expected) throws Exception {
    FailingMedium sound = new FailingMedium(way, -1);
    book.backups().on(sound).run(copy("sound"), BackupProgress.NONE);
    assertThat(sound.changes()).isGreaterThan(10);
    // A run makes one folder more or less, as the random names of what it writes fall.
    boolean more = true;
    for (int change = 1; more; change++) {
      Path stick = copy(way + "-" + change);
      FailingMedium failing = new FailingMedium(way, change);
      Throwable thrown =
          catchThrowable(() -> book.backups().on(failing).run(stick, BackupProgress.NONE));
      more = failing.changes() == change;
      if (more) {
        assertThat(thrown)
            .as("change %d", change)
            .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(expected));
      } else {
        assertThat(thrown).isNull();
        assertThat(change).isGreaterThan(10);
      }
      isWhole(stick, change);
      int next = book.backups().run(stick, BackupProgress.NONE).number();
      assertThat(book.backups().verify(stick, next, BackupProgress.NONE)).isEmpty();
      assertThat(leftovers(stick)).as("change %d", change).isEmpty();
      remove(stick);
    }
  }

  /** All that is listed can be read to the last byte, and at least what was there before is. */
  private void isWhole(Path stick, int change) {
    List<SnapshotView> listed = book.backups().list(stick);
    assertThat(listed).as("change %d", change).hasSizeGreaterThanOrEqualTo(5);
    for (SnapshotView snapshot : listed) {
      assertThat(book.backups().verify(stick, snapshot.number(), BackupProgress.NONE))
          .as("change %d, snapshot %d", change, snapshot.number())
          .isEmpty();
    }
  }

  private static List<Path> leftovers(Path stick) throws IOException {
    try (Stream<Path> walk = Files.walk(stick)) {
      return walk.filter(p -> p.toString().matches(".*\\.(new|tmp)")).toList();
    }
  }

  private Path copy(String name) throws IOException {
    Path to = temp.resolve(name);
    try (Stream<Path> walk = Files.walk(prepared)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(prepared.relativize(path).toString()));
      }
    }
    return to;
  }

  private static void remove(Path stick) throws IOException {
    try (Stream<Path> walk = Files.walk(stick)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
