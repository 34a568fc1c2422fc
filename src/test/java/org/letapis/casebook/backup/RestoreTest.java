package org.letapis.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.backup.medium.BackupProblem;
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
import org.letapis.domain.problem.ProblemCode;
import org.letapis.domain.schema.FileRef;
import org.letapis.vault.VaultProblem;

class RestoreTest {

  @TempDir Path temp;
  private Path stick;
  private Path folder;
  private Casebook book;
  private RecordId person;

  @BeforeEach
  void someonesBackup() throws Exception {
    stick = Files.createDirectory(temp.resolve("stick"));
    folder = temp.resolve("book");
    book = Books.create(folder, Desk.DOCUMENTER, "Ліст");
    person = Books.person(book, "Першы", "Чалавек");
  }

  @AfterEach
  void lock() {
    book.close();
  }

  private void backUp() {
    book.backups().run(stick, BackupProgress.NONE);
  }

  private OpenedBackups opened() {
    try (Secret passphrase = Books.passphrase()) {
      return FoundBackups.in(new DiskFiles(), stick).getFirst().open(passphrase);
    }
  }

  private static void fails(ProblemCode code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code().code()).isEqualTo(code.code()));
  }

  private Preview preview(OpenedBackups backups, int number) {
    return new Comparison(backups, number, BackupProgress.NONE).with(Optional.of(folder));
  }

  @Test
  void whatIsRestoredIsWhatWasBackedUpAndGoesOnUnderANewAuthor() throws Exception {
    FileRef file = Books.attach(book, person, "person", "ліст.txt", "Змест ліста.");
    backUp();
    var mine = book.identity().authorId();
    Path target = temp.resolve("new").resolve("book");
    try (OpenedBackups backups = opened()) {
      Preview preview = preview(backups, 1);
      assertThat(preview.isSame()).isTrue();
      new Restore(backups, BackupProgress.NONE).into(1, preview, false, target);
    }
    assertThat(Files.exists(target.resolveSibling("book.restoring"))).isFalse();
    try (Casebook restored = Books.open(target)) {
      assertThat(restored.check((d, t) -> {}).findings()).isEmpty();
      assertThat(restored.records().view(person)).isEqualTo(book.records().view(person));
      assertThat(restored.attachments().open(file.digest()).readAllBytes())
          .isEqualTo("Змест ліста.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertThat(restored.identity().authorId()).isNotEqualTo(mine);
    }
  }

  @Test
  void thePreviewSaysWhatEachSideHasThatTheOtherHasNot() throws Exception {
    Books.attach(book, person, "person", "першы.txt", "Першы файл.");
    backUp();
    Books.person(book, "Другі", "Чалавек");
    Books.attach(book, person, "person", "другі.txt", "Другі файл.");
    try (OpenedBackups backups = opened()) {
      Preview preview = preview(backups, 1);
      assertThat(preview.compared()).isEqualTo(Preview.With.CASEBOOK);
      assertThat(preview.types()).containsExactly(new Preview.TypeRow("person", 2, 1));
      assertThat(preview.records()).isEqualTo(new Preview.Records(1, 0, 1, 0));
      assertThat(preview.lacking()).isEqualTo(2);
      assertThat(preview.filesOnlyHere()).isEqualTo(1);
      assertThat(preview.filesOnlyThere()).isZero();
      Restore restore = new Restore(backups, BackupProgress.NONE);
      Path target = temp.resolve("older");
      fails(BackupProblem.SHRUNKEN, () -> restore.into(1, preview, false, target));
      assertThat(target).doesNotExist();
      restore.into(1, preview, true, target);
      assertThat(target.resolve("vault.json")).exists();
    }
  }

  @Test
  void anotherCasebookIsNotTakenForThisOne() throws Exception {
    backUp();
    Path other = temp.resolve("other");
    Books.create(other, Desk.LAWYER, "Іншы").close();
    try (OpenedBackups backups = opened()) {
      Preview preview = new Comparison(backups, 1, BackupProgress.NONE).with(Optional.of(other));
      assertThat(preview.compared()).isEqualTo(Preview.With.FOREIGN);
      fails(
          BackupProblem.FOREIGN,
          () ->
              new Restore(backups, BackupProgress.NONE)
                  .into(1, preview, false, temp.resolve("target")));
    }
  }

  @Test
  void withNoCasebookLeftTheNewestSnapshotIsTheMeasure() {
    backUp();
    Books.person(book, "Другі", "Чалавек");
    backUp();
    try (OpenedBackups backups = opened()) {
      Comparison older = new Comparison(backups, 1, BackupProgress.NONE);
      assertThat(older.with(Optional.empty()).lacking()).isEqualTo(1);
      Comparison newest = new Comparison(backups, 2, BackupProgress.NONE);
      assertThat(newest.with(Optional.empty()).refusal()).isEmpty();
    }
  }

  @Test
  void anEmptyCasebookIsNotRestoredByMistake() throws Exception {
    Path empty = Files.createDirectory(temp.resolve("empty-stick"));
    try (Casebook blank = Books.create(temp.resolve("blank"), Desk.DOCUMENTER, "Ніхто");
        Secret passphrase = Books.passphrase()) {
      blank.backups().run(empty, BackupProgress.NONE);
      try (OpenedBackups backups =
          FoundBackups.in(new DiskFiles(), empty).getFirst().open(passphrase)) {
        Preview preview = new Comparison(backups, 1, BackupProgress.NONE).with(Optional.empty());
        fails(
            BackupProblem.EMPTY,
            () ->
                new Restore(backups, BackupProgress.NONE)
                    .into(1, preview, false, temp.resolve("target")));
      }
    }
  }

  @Test
  void nothingIsEverWrittenOverAnything() throws Exception {
    backUp();
    Path full = Files.createDirectory(temp.resolve("full"));
    Files.writeString(full.resolve("something"), "там ужо нешта ёсць");
    try (OpenedBackups backups = opened()) {
      Preview preview = preview(backups, 1);
      Restore restore = new Restore(backups, BackupProgress.NONE);
      fails(BackupProblem.TARGET_NOT_EMPTY, () -> restore.into(1, preview, true, full));
      fails(BackupProblem.TARGET_NOT_EMPTY, () -> restore.into(1, preview, true, folder));
      Path beside = Files.createDirectory(temp.resolve("mine.restoring"));
      Files.writeString(beside.resolve("something"), "чужое");
      fails(
          BackupProblem.TARGET_NOT_EMPTY,
          () -> restore.into(1, preview, true, temp.resolve("mine")));
      assertThat(beside.resolve("something")).exists();
    }
  }

  @Test
  void aRestoreThatIsCutOffIsNoCasebookAndTheNextAttemptSucceeds() {
    for (int i = 0; i < 5; i++) {
      Books.person(book, "Асоба", "Нумар" + i);
    }
    backUp();
    Path target = temp.resolve("target");
    try (OpenedBackups backups = opened()) {
      Preview preview = preview(backups, 1);
      fails(
          BackupProblem.CANCELLED,
          () -> new Restore(backups, new Stopping(0)).into(1, preview, false, target));
      assertThat(target).doesNotExist();
      assertThat(target.resolveSibling("target.restoring").resolve("vault.json")).doesNotExist();
      new Restore(backups, BackupProgress.NONE).into(1, preview, false, target);
    }
    try (Casebook restored = Books.open(target)) {
      assertThat(restored.check((d, t) -> {}).findings()).isEmpty();
    }
  }

  @Test
  void anOlderSnapshotOpensWithTheNewPassphraseAndTheOldOneIsKnownForWhatItIs() {
    backUp();
    try (Secret before = Books.passphrase();
        Secret after = Books.secret("іншая фраза, даўжэйшая")) {
      book.keys().changePassphrase(before, after, Books.CHEAP);
      Books.person(book, "Другі", "Чалавек");
      backUp();
      FoundBackups found = FoundBackups.in(new DiskFiles(), stick).getFirst();
      Path target = temp.resolve("older");
      try (OpenedBackups backups = found.open(after)) {
        assertThat(backups.isOlderPassphrase()).isFalse();
        new Restore(backups, BackupProgress.NONE).into(1, preview(backups, 1), true, target);
      }
      Casebook.open(target, after).close();
      try (OpenedBackups backups = found.open(before)) {
        assertThat(backups.isOlderPassphrase()).isTrue();
        assertThat(backups.headerOf()).isEqualTo(1);
        assertThat(backups.list()).hasSize(2).allMatch(s -> s.manifest().isPresent());
      }
      try (Secret wrong = Books.secret("зусім не тая")) {
        fails(VaultProblem.WRONG_PASSPHRASE, () -> found.open(wrong).close());
      }
    }
  }

  /** Asks to stop after so many steps. */
  private static final class Stopping implements BackupProgress {
    private final int after;
    private int met;

    private Stopping(int after) {
      this.after = after;
    }

    @Override
    public void at(Step step, long done, long total) {}

    @Override
    public boolean cancelled() {
      return met++ >= after;
    }
  }
}
