package org.letapis.casebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.Canary;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
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

/**
 * Casebooks made beside the one at work: restored from its backup, and brought up to date from the
 * first version's frozen sample.
 */
final class Beside {

  private static final String SAMPLE = "/org/letapis/casebook/migration/v0/";
  private static final RecordId SAMPLE_PERSON = RecordId.of("01890000-0000-7000-8000-000000000001");

  private final Path folder;

  Beside(Path folder) {
    this.folder = folder;
  }

  private Path restored(int number) {
    return folder.resolve("restored-" + number);
  }

  private Path old(int number) {
    return folder.resolve("old-" + number);
  }

  /** Backs up, and makes a casebook of the backup. */
  void restore(Casebook book, int number, Secret passphrase) {
    Path stick = Sender.stick(folder);
    int backup = book.backups().run(stick, BackupProgress.NONE).number();
    try (OpenedBackups backups =
        FoundBackups.in(new DiskFiles(), stick).getFirst().open(passphrase)) {
      Preview preview = new Comparison(backups, backup, BackupProgress.NONE).with(Optional.empty());
      new Restore(backups, BackupProgress.NONE).into(backup, preview, true, restored(number));
    }
  }

  /** Lays a casebook of the first version down. */
  void layDown(int number) {
    try {
      Files.createDirectories(old(number).resolve("journal"));
      for (String name : List.of("vault.json", "journal/000001.log")) {
        try (InputStream in = Beside.class.getResourceAsStream(SAMPLE + name)) {
          assertThat(in).as(name).isNotNull();
          Files.write(old(number).resolve(name), in.readAllBytes());
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Opens it, which brings it up to date. */
  void migrate(int number) {
    Books.open(old(number)).close();
  }

  /** The restored casebook holds what had been acknowledged before; if asked for, it is there. */
  void checkRestored(
      int number, boolean acknowledged, Secret passphrase, Map<RecordId, Integer> records)
      throws IOException {
    Path place = restored(number);
    if (acknowledged) {
      assertThat(place).as("restored").isDirectory();
    }
    if (Files.exists(place)) {
      try (passphrase;
          Casebook book = Casebook.open(place, passphrase)) {
        assertThat(book.check(Progress.NONE).findings()).isEmpty();
        records.forEach(
            (id, said) ->
                assertThat(book.records().view(id))
                    .hasValueSatisfying(
                        view -> assertThat(Contents.says(view.record(), said)).isTrue()));
      }
      Canary.assertAbsent(place, Contents.CANARY);
    }
  }

  /** It opens, however far it had come, and what was in it is there. */
  void checkMigrated(int number) {
    try (Casebook book = Books.open(old(number))) {
      assertThat(book.records().title(SAMPLE_PERSON)).isEqualTo("Жук Алесь");
      assertThat(book.drafts().all()).hasSize(1);
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
      assertThat(book.notices()).isEmpty();
    }
  }

  /** Takes all of them away. */
  void clear() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path place : all.filter(Beside::isOurs).toList()) {
        try (Stream<Path> inside = Files.walk(place)) {
          for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    }
  }

  private static boolean isOurs(Path place) {
    String name = place.getFileName().toString();
    return name.startsWith("restored-") || name.startsWith("old-");
  }
}
