package org.letapis.casebook.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.DiskFiles;
import org.letapis.casebook.backup.medium.Medium;
import org.letapis.casebook.backup.medium.MediumFiles;
import org.letapis.casebook.backup.medium.MediumLock;
import org.letapis.casebook.backup.rule.KeepRule;
import org.letapis.casebook.backup.snapshot.Finding;
import org.letapis.casebook.backup.snapshot.Made;
import org.letapis.casebook.backup.snapshot.Pruner;
import org.letapis.casebook.backup.snapshot.SnapshotMaker;
import org.letapis.casebook.backup.snapshot.SnapshotReader;
import org.letapis.casebook.backup.snapshot.Snapshots;
import org.letapis.casebook.backup.snapshot.Source;
import org.letapis.casebook.backup.snapshot.Verifier;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.JournalCut;
import org.letapis.vault.Vault;

/**
 * Backups of an open casebook, which goes on being used meanwhile. Calls block, so a window makes
 * them in the background. What fails throws a {@link Problem} of {@link BackupProblem}.
 */
public final class Backups {

  private final Vault vault;
  private final Ledger ledger;
  private final Clock clock;
  private final Places places;
  private final BackupBook book;

  public Backups(Vault vault, Ledger ledger, Clock clock) {
    this(vault, ledger, clock, new DiskFiles());
  }

  /** The same with a medium that behaves otherwise, as one that fails. */
  public Backups on(MediumFiles files) {
    return new Backups(vault, ledger, clock, files);
  }

  private Backups(Vault vault, Ledger ledger, Clock clock, MediumFiles files) {
    this.vault = vault;
    this.ledger = ledger;
    this.clock = clock;
    this.places = new Places(vault, files);
    this.book = new BackupBook(ledger);
  }

  /** What is set, when and whether anything changed. */
  public BackupBook book() {
    return book;
  }

  /** The place inside the casebook's own folder. */
  public Path ownPlace() {
    return places.own();
  }

  /** The rule that snapshots are kept by. */
  public KeepRule rule() {
    return KeepRule.standard(ZoneId.systemDefault());
  }

  /**
   * Makes a snapshot in a place, reads it back, and prunes by the rule.
   *
   * @param place a folder somebody chose
   */
  public BackupReport run(Path place, BackupProgress progress) {
    Instant begun = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    Medium medium = places.in(place);
    try {
      places.prepare(medium);
      try (MediumLock _ = MediumLock.take(medium)) {
        medium.sweep();
        Made made = make(medium, begun, progress);
        Manifest manifest = made.manifest();
        book.made(new LastBackup(begun, manifest.number(), manifest.last()));
        Pruner.Pruned pruned = new Pruner(medium, vault, rule()).prune(progress);
        return new BackupReport(
            manifest.number(),
            begun,
            manifest.bytes(),
            made.written(),
            Duration.between(begun, clock.instant()),
            manifest.contents().isWhole(),
            pruned.snapshots());
      }
    } catch (IOException failed) {
      throw fault(failed, medium);
    }
  }

  private record Frozen(JournalCut cut, Map<AuthorId, ChainHead> heads) {}

  private Made make(Medium medium, Instant begun, BackupProgress progress) throws IOException {
    // On the writer's thread nothing changes between the journal's end and the store's heads.
    Frozen frozen =
        ledger.commit(
            maker ->
                new Ledger.Commit<>(
                    List.of(),
                    List.of(),
                    new Frozen(ledger.journal().cut(), ledger.store().heads())));
    try (JournalCut cut = frozen.cut()) {
      Source source = new Source(vault.folder(), vault.header(), vault, cut, frozen.heads(), begun);
      return new SnapshotMaker(source, medium, new SecureRandom(), progress).make();
    }
  }

  /** The snapshots in a place, newest first. */
  public List<SnapshotView> list(Path place) {
    Medium medium = places.in(place);
    Map<Integer, Instant> checked = book.checked();
    try {
      return new Snapshots(medium, vault)
          .all().reversed().stream()
              .map(s -> SnapshotView.of(s, Optional.ofNullable(checked.get(s.number()))))
              .toList();
    } catch (IOException failed) {
      throw fault(failed, medium);
    }
  }

  /**
   * Reads a snapshot back from the medium, all of it.
   *
   * @return what is wrong; nothing when it is whole, which is noted
   */
  public List<Finding> verify(Path place, int number, BackupProgress progress) {
    Manifest manifest = manifest(place, number);
    List<Finding> findings = new Verifier(places.in(place), vault).verify(manifest, progress);
    if (findings.isEmpty()) {
      book.checked(number, clock.instant());
    }
    return findings;
  }

  /** What a snapshot holds, by its own file. */
  public Manifest manifest(Path place, int number) {
    Medium medium = places.in(place);
    try {
      if (!medium.numbers().contains(number)) {
        throw new Problem(BackupProblem.NO_SUCH_SNAPSHOT, number);
      }
      return new Snapshots(medium, vault)
          .one(number)
          .manifest()
          .orElseThrow(() -> new Problem(BackupProblem.SNAPSHOT_DAMAGED, number));
    } catch (IOException failed) {
      throw fault(failed, medium);
    }
  }

  /** Reads the journal and the attached files of a snapshot, as to fill what is damaged here. */
  public SnapshotReader reader(Path place, int number) {
    return new SnapshotReader(places.in(place), manifest(place, number).parts(), vault);
  }

  private static Problem fault(IOException failed, Medium medium) {
    return BackupProblem.ofFault(failed, medium.root());
  }
}
