package org.letapis.casebook.repair.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.letapis.casebook.backup.Backups;
import org.letapis.casebook.backup.SnapshotView;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.Vault;
import org.letapis.vault.VaultFolder;

/** Recognises what a person points at. */
public final class Sources {

  /** A header is never longer. */
  private static final int MAX_HEADER = 64 << 10;

  private final Vault vault;
  private final Ledger ledger;
  private final Backups backups;

  public Sources(Vault vault, Ledger ledger, Backups backups) {
    this.vault = vault;
    this.ledger = ledger;
    this.backups = backups;
  }

  /**
   * What lies there.
   *
   * @throws Problem of {@link RepairProblem}
   */
  public List<EntrySource> at(Path path) {
    VaultFolder folder = new VaultFolder(path);
    if (Files.isRegularFile(path)) {
      return List.of(new BundleSource(ledger, path));
    }
    if (Files.isDirectory(folder.journal())) {
      requireSame(folder, path);
      return List.of(new FolderSource(path, vault));
    }
    List<SnapshotView> snapshots =
        Files.isDirectory(path) ? backups.list(path) : List.<SnapshotView>of();
    if (snapshots.stream().noneMatch(SnapshotView::isReadable)) {
      throw new Problem(RepairProblem.NOT_A_SOURCE, name(path));
    }
    return snapshots.stream()
        .filter(SnapshotView::isReadable)
        .<EntrySource>map(
            s -> new SnapshotSource(backups.reader(path, s.number()), Integer.toString(s.number())))
        .toList();
  }

  /** A copy may be older than the last change of passphrase: its header is sealed all the same. */
  private void requireSame(VaultFolder folder, Path path) {
    try {
      byte[] header = org.letapis.crypto.io.DurableFiles.readBounded(folder.header(), MAX_HEADER);
      if (!vault.seals(header)) {
        throw new Problem(RepairProblem.FOREIGN, name(path));
      }
    } catch (IOException unreadable) {
      // Then its journal tells: nothing of another casebook's can be read with this one's key.
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
