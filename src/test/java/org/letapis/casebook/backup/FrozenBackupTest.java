package org.letapis.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.DiskFiles;
import org.letapis.casebook.backup.restore.Comparison;
import org.letapis.casebook.backup.restore.FoundBackups;
import org.letapis.casebook.backup.restore.OpenedBackups;
import org.letapis.casebook.backup.restore.Restore;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;

/** Backups made by the first build; every later one must list, verify and restore them. */
class FrozenBackupTest {

  private static final Path SAMPLE =
      Path.of("src/test/resources/org/letapis/casebook/backup/backup-v1");
  private static final String PERSON = "01a2032d-f7f7-725d-8dfb-d277716d2939";

  @TempDir Path temp;

  @Test
  void version1IsListedVerifiedAndRestored() throws Exception {
    Path stick = copy();
    Path target = temp.resolve("restored");
    try (Secret passphrase = Books.passphrase();
        OpenedBackups backups =
            FoundBackups.in(new DiskFiles(), stick).getFirst().open(passphrase)) {
      assertThat(backups.list()).hasSize(2).allMatch(s -> s.manifest().isPresent());
      Manifest older = backups.manifest(1);
      assertThat(older.vault()).hasToString("a63baf71-b4d3-40fc-ab5c-7275cca6ef1c");
      assertThat(older.contents().records()).containsOnly(java.util.Map.entry("person", 1L));
      assertThat(older.files()).isEmpty();
      Manifest newer = backups.manifest(2);
      assertThat(newer.contents().entries()).isEqualTo(2);
      assertThat(newer.files()).hasSize(1);
      assertThat(backups.verify(1, BackupProgress.NONE)).isEmpty();
      assertThat(backups.verify(2, BackupProgress.NONE)).isEmpty();
      Comparison comparison = new Comparison(backups, 2, BackupProgress.NONE);
      new Restore(backups, BackupProgress.NONE)
          .into(2, comparison.with(Optional.empty()), false, target);
    }
    try (Casebook restored = Books.open(target)) {
      assertThat(restored.records().title(RecordId.of(PERSON))).contains("Першы");
      assertThat(restored.check((d, t) -> {}).findings()).isEmpty();
    }
  }

  private Path copy() throws IOException {
    Path to = temp.resolve("stick");
    try (Stream<Path> walk = Files.walk(SAMPLE)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(SAMPLE.relativize(path).toString()));
      }
    }
    return to;
  }
}
