package org.letapis.casebook.backup.snapshot;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.format.Part;
import org.letapis.casebook.backup.format.SnapshotFile;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.Medium;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.JournalReader;
import org.letapis.vault.RoomKey;

/**
 * Makes one snapshot. Blocks first, durable; then all of it is read back and opened; only then its
 * own file is written, read back as well, and given the name under which it counts. Cut off at any
 * instant, the medium holds the snapshots it held before, and bytes nobody refers to.
 */
public final class SnapshotMaker {

  private final Source source;
  private final Medium medium;
  private final SecureRandom random;
  private final BackupProgress progress;

  /**
   * @param medium prepared, locked and swept
   */
  public SnapshotMaker(Source source, Medium medium, SecureRandom random, BackupProgress progress) {
    this.source = source;
    this.medium = medium;
    this.random = random;
    this.progress = progress;
  }

  /**
   * Makes it.
   *
   * @throws Problem of {@link BackupProblem}; then there is no new snapshot
   */
  public Made make() throws IOException {
    int number = medium.numbers().isEmpty() ? 1 : medium.numbers().last() + 1;
    if (number > Medium.LAST_NUMBER) {
      throw new Problem(BackupProblem.DISK_FULL);
    }
    Optional<Manifest> previous = new Snapshots(medium, source.keys()).newest();
    Copier copier = new Copier(source, medium, previous, progress);
    List<Part> parts = copier.copy(Set.of());
    Reading reading = read(parts);
    if (!reading.badBlocks().isEmpty()) {
      // Some lay there already and have rotted, or the medium lost what it was given: once more.
      parts = copier.copy(reading.badBlocks());
      reading = read(parts);
    }
    requireSame(reading);
    Set<String> damaged = reading.badFiles();
    List<Part> whole = parts.stream().filter(part -> !damaged.contains(part.path())).toList();
    Manifest manifest =
        new Manifest(
            source.keys().id(),
            number,
            source.time(),
            source.journal().last(),
            reading.contents(),
            whole);
    write(manifest);
    return new Made(manifest, copier.written());
  }

  private Reading read(List<Part> parts) {
    return new SnapshotReader(medium, parts, source.keys()).readAll(progress);
  }

  /** What is on the medium must be what the casebook holds: no less, and damaged nowhere else. */
  private void requireSame(Reading reading) throws IOException {
    if (!reading.badBlocks().isEmpty()) {
      throw new Problem(BackupProblem.NOT_READ_BACK, reading.badBlocks().size());
    }
    if (!source.keys().seals(source.header())) {
      throw new Problem(BackupProblem.FOREIGN);
    }
    Set<String> here = reading.damage().isEmpty() ? Set.of() : damageHere();
    long differences =
        reading.damage().stream().filter(damage -> !here.contains(damage)).count()
            + reading.tally().unreadable();
    boolean isDamagedHere = !here.isEmpty();
    for (ChainHead head : source.heads().values()) {
      ChainTally chain = reading.tally().chains().get(head.author());
      boolean same = chain != null && chain.endsAs(head.seq(), head.id()) && !chain.isBroken();
      if (!same && !isDamagedHere) {
        differences++;
      }
    }
    if (differences > 0) {
      throw new Problem(BackupProblem.NOT_READ_BACK, differences);
    }
  }

  private Set<String> damageHere() throws IOException {
    Set<String> damage = new HashSet<>();
    try (Secret key = source.keys().roomKey(RoomKey.JOURNAL)) {
      JournalReader.read(source.segments(), key, false, (at, frame) -> progress.goOn())
          .forEach(d -> damage.add(d.where()));
    }
    return damage;
  }

  private void write(Manifest manifest) throws IOException {
    progress.goOn();
    byte[] file = new SnapshotFile(source.header(), manifest).seal(source.keys(), random);
    medium.writeUnverified(manifest.number(), file);
    byte[] back = medium.readUnverified(manifest.number(), SnapshotFile.MAX_BYTES);
    boolean opens =
        Arrays.equals(file, back)
            && SnapshotFile.open(back, source.keys())
                .filter(read -> read.manifest().equals(manifest))
                .isPresent();
    if (!opens) {
      throw new Problem(BackupProblem.NOT_READ_BACK, 1);
    }
    medium.acknowledge(manifest.number());
  }
}
