package org.letapis.casebook.backup;

import java.time.Instant;
import java.util.Optional;
import org.letapis.casebook.backup.format.Contents;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.snapshot.Snapshots;

/**
 * A snapshot in a list. Each was read back and opened before it counted.
 *
 * @param number on its medium; higher is newer
 * @param time when it was begun; nothing when the snapshot's own file cannot be read
 * @param bytes of everything in it, whether shared with other snapshots or not
 * @param contents what was in it; nothing when it cannot be read
 * @param checked when it was last read back since, and found whole
 */
public record SnapshotView(
    int number,
    Optional<Instant> time,
    long bytes,
    Optional<Contents> contents,
    Optional<Instant> checked) {

  /** Whether it can be opened, as far as its own file tells. */
  public boolean isReadable() {
    return contents.isPresent();
  }

  /** As listed, not checked since. */
  public static SnapshotView of(Snapshots.Listed listed, Optional<Instant> checked) {
    return new SnapshotView(
        listed.number(),
        listed.manifest().map(Manifest::time),
        listed.manifest().map(Manifest::bytes).orElse(listed.bytes()),
        listed.manifest().map(Manifest::contents),
        checked);
  }
}
