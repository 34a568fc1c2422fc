package org.letapis.casebook.backup.restore;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.Medium;
import org.letapis.casebook.backup.snapshot.Finding;
import org.letapis.casebook.backup.snapshot.SnapshotReader;
import org.letapis.casebook.backup.snapshot.Snapshots;
import org.letapis.casebook.backup.snapshot.Verifier;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.HeaderCopy;

/** Backups of one casebook, opened with its passphrase. Closing wipes the keys. */
public final class OpenedBackups implements AutoCloseable {

  private final Medium medium;
  private final HeaderCopy.Opened keys;
  private final byte[] header;
  private final int headerOf;
  private final boolean isOlder;

  OpenedBackups(
      Medium medium, HeaderCopy.Opened keys, byte[] header, int headerOf, boolean isOlder) {
    this.medium = medium;
    this.keys = keys;
    this.header = header.clone();
    this.headerOf = headerOf;
    this.isOlder = isOlder;
  }

  /** The snapshots, newest first; what cannot be read is listed without its contents. */
  public List<Snapshots.Listed> list() {
    try {
      return new Snapshots(medium, keys).all().reversed();
    } catch (IOException failed) {
      throw BackupProblem.ofFault(failed, medium.root());
    }
  }

  /**
   * What a snapshot holds.
   *
   * @throws Problem NO_SUCH_SNAPSHOT, SNAPSHOT_DAMAGED or NEWER_FORMAT
   */
  public Manifest manifest(int number) {
    try {
      if (!medium.numbers().contains(number)) {
        throw new Problem(BackupProblem.NO_SUCH_SNAPSHOT, number);
      }
      return new Snapshots(medium, keys)
          .one(number)
          .manifest()
          .orElseThrow(() -> new Problem(BackupProblem.SNAPSHOT_DAMAGED, number));
    } catch (IOException failed) {
      throw BackupProblem.ofFault(failed, medium.root());
    }
  }

  /**
   * Whether the passphrase is an older one: the newest snapshots have another. What is restored
   * will open with the one just used.
   */
  public boolean isOlderPassphrase() {
    return isOlder;
  }

  /** The snapshot whose header the passphrase opened. */
  public int headerOf() {
    return headerOf;
  }

  /** What is wrong with a snapshot; nothing when it is whole. */
  public List<Finding> verify(int number, BackupProgress progress) {
    return new Verifier(medium, keys).verify(manifest(number), progress);
  }

  /** Reads a snapshot where it lies. */
  public SnapshotReader reader(int number) {
    return new SnapshotReader(medium, manifest(number).parts(), keys);
  }

  HeaderCopy.Opened keys() {
    return keys;
  }

  Medium medium() {
    return medium;
  }

  byte[] header() {
    return header.clone();
  }

  /** The snapshot that holds most, to compare the others with. */
  Optional<Manifest> newest() {
    return list().stream().flatMap(s -> s.manifest().stream()).findFirst();
  }

  @Override
  public void close() {
    keys.close();
  }
}
