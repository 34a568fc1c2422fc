package org.letapis.casebook.backup.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.format.SnapshotFile;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.Medium;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.KeyRing;

/** The snapshots of one vault on one medium, as their own files say. */
public final class Snapshots {

  private final Medium medium;
  private final KeyRing keys;

  public Snapshots(Medium medium, KeyRing keys) {
    this.medium = medium;
    this.keys = keys;
  }

  /**
   * A snapshot's file, or that it cannot be read.
   *
   * @param number of the snapshot
   * @param bytes of its file; 0 when not even that is known
   * @param isLater whether a later version of the program made it
   * @param file nothing when torn, altered, of a later format or of another vault
   */
  public record Listed(int number, long bytes, boolean isLater, Optional<SnapshotFile> file) {

    /** What it says. */
    public Optional<Manifest> manifest() {
      return file.map(SnapshotFile::manifest);
    }
  }

  /** All of them, oldest first. */
  public List<Listed> all() throws IOException {
    List<Listed> all = new ArrayList<>();
    for (int number : medium.numbers()) {
      all.add(one(number));
    }
    return all;
  }

  /** One of them. */
  public Listed one(int number) throws IOException {
    byte[] bytes;
    try {
      bytes = medium.read(number, SnapshotFile.MAX_BYTES);
    } catch (IOException unreadable) {
      if (!medium.files().isFolder(medium.root())) {
        throw unreadable;
      }
      return new Listed(number, 0, false, Optional.empty());
    }
    try {
      // One put in another's place would say another number.
      Optional<SnapshotFile> file =
          SnapshotFile.open(bytes, keys).filter(f -> f.manifest().number() == number);
      return new Listed(number, bytes.length, false, file);
    } catch (Problem unknown) {
      boolean later = unknown.is(BackupProblem.NEWER_FORMAT);
      return new Listed(number, bytes.length, later, Optional.empty());
    }
  }

  /** The newest that can be read. */
  public Optional<Manifest> newest() throws IOException {
    for (int number : medium.numbers().descendingSet()) {
      Optional<Manifest> manifest = one(number).manifest();
      if (manifest.isPresent()) {
        return manifest;
      }
    }
    return Optional.empty();
  }
}
