package org.letapis.casebook.backup.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.letapis.casebook.backup.format.Contents;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.snapshot.ChainTally;
import org.letapis.casebook.backup.snapshot.JournalTally;
import org.letapis.casebook.backup.snapshot.JournalTally.RecordTally;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.JournalReader;
import org.letapis.vault.HeaderCopy;
import org.letapis.vault.RoomKey;
import org.letapis.vault.VaultFolder;

/**
 * Compares a snapshot with the casebook in a folder. The keys of both are the same whatever the
 * passphrase, so the casebook is read with the snapshot's; it is not opened, locked or changed.
 */
public final class Comparison {

  private final OpenedBackups backups;
  private final Manifest manifest;
  private final BackupProgress progress;

  public Comparison(OpenedBackups backups, int number, BackupProgress progress) {
    this.backups = backups;
    this.manifest = backups.manifest(number);
    this.progress = progress;
  }

  /**
   * Compares.
   *
   * @param folder of the casebook that is there; nothing when there is none
   */
  public Preview with(Optional<Path> folder) {
    JournalTally there = new JournalTally();
    int damaged = backups.reader(manifest.number()).replay(watched(there)).size();
    damaged -= Math.min(damaged, manifest.contents().damage().size());
    Optional<HeaderCopy> header = folder.flatMap(Comparison::header);
    boolean foreign = header.filter(h -> !h.vaultId().equals(backups.keys().id())).isPresent();
    Optional<JournalTally> here =
        header.isPresent() && !foreign ? read(new VaultFolder(folder.orElseThrow())) : none();
    if (here.isPresent()) {
      return preview(Preview.With.CASEBOOK, here.get(), there, damaged);
    }
    return withNewest(foreign ? Preview.With.FOREIGN : Preview.With.NEWEST, there, damaged);
  }

  private static Optional<JournalTally> none() {
    return Optional.empty();
  }

  private org.letapis.journal.Journal.Visitor watched(JournalTally tally) {
    return (at, frame) -> {
      progress.goOn();
      tally.frame(at, frame);
    };
  }

  private static Optional<HeaderCopy> header(Path folder) {
    VaultFolder vault = new VaultFolder(folder);
    for (Path file : List.of(vault.header(), vault.olderHeader())) {
      try {
        return Optional.of(HeaderCopy.read(DurableFiles.readBounded(file, HeaderCopy.MAX_BYTES)));
      } catch (IOException | Problem unreadable) {
        // The other may do.
      }
    }
    return Optional.empty();
  }

  private Optional<JournalTally> read(VaultFolder folder) {
    if (!Files.isDirectory(folder.journal())) {
      return Optional.empty();
    }
    JournalTally tally = new JournalTally();
    try (Secret key = backups.keys().roomKey(RoomKey.JOURNAL)) {
      JournalReader.read(JournalReader.in(folder.journal()), key, true, watched(tally));
      return Optional.of(tally);
    } catch (IOException | Problem unreadable) {
      progress.goOn();
      return unreadable instanceof Problem problem && problem.is(BackupProblem.CANCELLED)
          ? rethrow(problem)
          : Optional.empty();
    }
  }

  private static Optional<JournalTally> rethrow(Problem problem) {
    throw problem;
  }

  private static Preview preview(
      Preview.With with, JournalTally here, JournalTally there, int damaged) {
    SortedMap<AuthorId, ChainTally> chainsHere = here.chains();
    SortedMap<AuthorId, ChainTally> chainsThere = there.chains();
    Set<AuthorId> authors = new TreeSet<>(chainsHere.keySet());
    authors.addAll(chainsThere.keySet());
    List<Preview.AuthorRow> rows = new ArrayList<>();
    for (AuthorId author : authors) {
      ChainTally mine = chainsHere.get(author);
      ChainTally theirs = chainsThere.get(author);
      rows.add(
          new Preview.AuthorRow(
              author,
              mine == null ? 0 : mine.entries(),
              theirs == null ? 0 : theirs.entries(),
              mine != null && theirs != null && !mine.agreesWith(theirs)));
    }
    return new Preview(
        with,
        types(here.types(), there.types()),
        rows,
        records(here.records(), there.records()),
        here.files().size(),
        there.files().size(),
        lacking(here.files(), there.files()),
        lacking(there.files(), here.files()),
        damaged);
  }

  private static int lacking(Set<Digest> of, Set<Digest> in) {
    return (int) of.stream().filter(file -> !in.contains(file)).count();
  }

  private static List<Preview.TypeRow> types(Map<String, Long> here, Map<String, Long> there) {
    Set<String> all = new TreeSet<>(here.keySet());
    all.addAll(there.keySet());
    return all.stream()
        .map(t -> new Preview.TypeRow(t, here.getOrDefault(t, 0L), there.getOrDefault(t, 0L)))
        .toList();
  }

  private static Preview.Records records(
      Map<RecordId, RecordTally> here, Map<RecordId, RecordTally> there) {
    long onlyHere = 0;
    long moreHere = 0;
    long moreThere = 0;
    for (Map.Entry<RecordId, RecordTally> record : here.entrySet()) {
      RecordTally other = there.get(record.getKey());
      if (other == null) {
        onlyHere++;
      } else if (record.getValue().entries() > other.entries()) {
        moreHere++;
      } else if (record.getValue().entries() < other.entries()) {
        moreThere++;
      }
    }
    long onlyThere = there.keySet().stream().filter(record -> !here.containsKey(record)).count();
    return new Preview.Records(onlyHere, onlyThere, moreHere, moreThere);
  }

  /** Of the newest snapshot its own file says enough: there is nothing else to compare with. */
  private Preview withNewest(Preview.With with, JournalTally there, int damaged) {
    Contents newest =
        with == Preview.With.FOREIGN
            ? new Contents(List.of(), Map.of(), List.of(), 0)
            : backups.newest().map(Manifest::contents).orElse(manifest.contents());
    SortedMap<AuthorId, Long> counts = new TreeMap<>();
    newest.chains().forEach(chain -> counts.put(chain.author(), chain.entries()));
    there.chains().keySet().forEach(author -> counts.putIfAbsent(author, 0L));
    List<Preview.AuthorRow> rows = new ArrayList<>();
    counts.forEach(
        (author, here) -> {
          ChainTally theirs = there.chains().get(author);
          rows.add(
              new Preview.AuthorRow(author, here, theirs == null ? 0 : theirs.entries(), false));
        });
    return new Preview(
        with,
        types(newest.records(), there.types()),
        rows,
        new Preview.Records(0, 0, 0, 0),
        0,
        there.files().size(),
        0,
        0,
        damaged);
  }
}
