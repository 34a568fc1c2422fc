package org.letapis.casebook.backup.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.letapis.casebook.backup.format.Chain;
import org.letapis.casebook.backup.format.Contents;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.Medium;
import org.letapis.domain.entry.AuthorId;
import org.letapis.vault.KeyRing;

/** Reads a snapshot back and compares all of it with what its own file says. */
public final class Verifier {

  private final Medium medium;
  private final KeyRing keys;

  public Verifier(Medium medium, KeyRing keys) {
    this.medium = medium;
    this.keys = keys;
  }

  /**
   * What is wrong with it; nothing when it can be restored to the last byte.
   *
   * @throws org.letapis.domain.problem.Problem when the medium is gone
   */
  public List<Finding> verify(Manifest manifest, BackupProgress progress) {
    Reading reading = new SnapshotReader(medium, manifest.parts(), keys).readAll(progress);
    List<Finding> findings = new ArrayList<>();
    reading.badBlocks().stream()
        .map(block -> block.hex().substring(0, 16))
        .sorted()
        .forEach(block -> findings.add(new Finding("backup.finding.block", block)));
    Contents claimed = manifest.contents();
    reading.damage().stream()
        .filter(where -> !claimed.damage().contains(where))
        .forEach(where -> findings.add(new Finding("backup.finding.journal", where)));
    reading
        .badFiles()
        .forEach(path -> findings.add(new Finding("backup.finding.file", path.substring(9, 25))));
    chains(claimed, reading.tally(), findings);
    if (reading.missing() > claimed.missing() && reading.badFiles().isEmpty()) {
      String count = Long.toString(reading.missing() - claimed.missing());
      findings.add(new Finding("backup.finding.files-missing", count));
    }
    if (findings.isEmpty() && !reading.contents().records().equals(claimed.records())) {
      findings.add(new Finding("backup.finding.records", ""));
    }
    return findings;
  }

  private static void chains(Contents claimed, JournalTally tally, List<Finding> findings) {
    Map<AuthorId, Chain> here = new TreeMap<>();
    tally.list().forEach(chain -> here.put(chain.author(), chain));
    for (Chain chain : claimed.chains()) {
      Chain found = here.remove(chain.author());
      if (!chain.equals(found)) {
        findings.add(new Finding("backup.finding.chain", where(chain)));
      }
    }
    here.values().forEach(more -> findings.add(new Finding("backup.finding.chain", where(more))));
  }

  private static String where(Chain chain) {
    return chain.author().toString().substring(0, 12);
  }
}
