package org.letapis.casebook.hostile;

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
import org.letapis.casebook.backup.SnapshotView;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.DiskFiles;
import org.letapis.casebook.backup.restore.Comparison;
import org.letapis.casebook.backup.restore.FoundBackups;
import org.letapis.casebook.backup.restore.OpenedBackups;
import org.letapis.casebook.backup.restore.Preview;
import org.letapis.casebook.backup.restore.Restore;
import org.letapis.casebook.ledger.Progress;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;

/** Backups with bytes changed by somebody else: what is restored is whole, or is refused. */
class FuzzedStickTest {

  /** How many changed sticks are read; {@code -Dletapis.mutations=20000} for a long run. */
  private static final int MUTATIONS = Integer.getInteger("letapis.mutations", 120) / 24;

  private static final long SEED = Seed.get();

  @TempDir Path temp;
  private Path stick;
  private Casebook book;
  private List<Path> files;

  @BeforeEach
  void aStick() throws Exception {
    stick = Files.createDirectory(temp.resolve("stick"));
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Ліст");
    RecordId person = Books.person(book, "Першы", "Чалавек");
    Books.attach(book, person, "person", "а.txt", "Змест першага");
    book.backups().run(stick, BackupProgress.NONE);
    Books.person(book, "Другі", "Чалавек");
    book.backups().run(stick, BackupProgress.NONE);
    try (Stream<Path> all = Files.walk(stick)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @AfterEach
  void lock() {
    book.close();
  }

  @Test
  void aChangedStickIsReadRightOrRefused() throws IOException {
    for (int i = 0; i < MUTATIONS; i++) {
      Random random = new Random(SEED + i);
      Path file = files.get(random.nextInt(files.size()));
      byte[] whole = Files.readAllBytes(file);
      Mutation mutation = Mutation.any(random);
      Files.write(file, mutation.of(whole, random));
      String what = "seed " + (SEED + i) + ", " + stick.relativize(file) + " " + mutation;
      Path target = temp.resolve("into-" + i);
      FuzzedFolderTest.bounded(what + " listed", this::look);
      FuzzedFolderTest.bounded(what + " restored", () -> restore(target));
      if (Files.exists(target)) {
        try (Casebook restored = Books.open(target)) {
          assertThat(restored.check(Progress.NONE).findings()).as(what).isEmpty();
        }
      }
      Files.write(file, whole);
    }
  }

  private void look() {
    for (SnapshotView snapshot : book.backups().list(stick)) {
      if (snapshot.isReadable()) {
        book.backups().verify(stick, snapshot.number(), BackupProgress.NONE);
      }
    }
  }

  private void restore(Path target) {
    List<FoundBackups> found = FoundBackups.in(new DiskFiles(), stick);
    if (found.isEmpty()) {
      return;
    }
    try (Secret passphrase = Books.passphrase();
        OpenedBackups backups = found.getFirst().open(passphrase)) {
      if (!backups.list().isEmpty()) {
        int newest = backups.list().getFirst().number();
        Preview preview =
            new Comparison(backups, newest, BackupProgress.NONE).with(Optional.empty());
        new Restore(backups, BackupProgress.NONE).into(newest, preview, false, target);
      }
    }
  }
}
