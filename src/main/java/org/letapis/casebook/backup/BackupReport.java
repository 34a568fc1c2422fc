package org.letapis.casebook.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a backup did.
 *
 * @param number of the new snapshot
 * @param time when it was begun
 * @param bytes of everything in it
 * @param written bytes that had to be written; the rest was there
 * @param took how long it took, reading back included
 * @param isWhole false when parts of the casebook itself could not be read
 * @param removed snapshots that the rule no longer keeps
 */
public record BackupReport(
    int number,
    Instant time,
    long bytes,
    long written,
    Duration took,
    boolean isWhole,
    List<Integer> removed) {

  public BackupReport {
    removed = List.copyOf(removed);
  }
}
