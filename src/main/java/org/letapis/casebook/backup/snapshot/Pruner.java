package org.letapis.casebook.backup.snapshot;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.casebook.backup.format.Chain;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.Medium;
import org.letapis.casebook.backup.rule.KeepRule;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.vault.KeyRing;

/**
 * Removes what the rule does not keep: first snapshots, durably, then blocks that none of those
 * left names. Cut off in between, a medium holds blocks too many, which the next run removes.
 *
 * <p>While there is a snapshot whose file cannot be read nobody knows which blocks it names, and no
 * block is removed; it goes itself once enough sound ones are newer, unless a later version of the
 * program made it.
 */
public final class Pruner {

  private final Medium medium;
  private final KeyRing keys;
  private final KeepRule rule;

  public Pruner(Medium medium, KeyRing keys, KeepRule rule) {
    this.medium = medium;
    this.keys = keys;
    this.rule = rule;
  }

  /**
   * What was removed.
   *
   * @param snapshots their numbers
   * @param blocks how many blocks
   */
  public record Pruned(List<Integer> snapshots, int blocks) {}

  /** Prunes; the medium is locked. */
  public Pruned prune(BackupProgress progress) throws IOException {
    List<Snapshots.Listed> all = new Snapshots(medium, keys).all();
    Set<Integer> keep =
        rule.keep(all.stream().flatMap(s -> s.manifest().stream()).map(Pruner::kept).toList());
    List<Integer> gone =
        all.stream()
            .filter(s -> !keep.contains(s.number()))
            .filter(s -> s.manifest().isPresent() || (!s.isLater() && isOutlived(s.number(), all)))
            .map(Snapshots.Listed::number)
            .toList();
    for (int number : gone) {
      progress.goOn();
      medium.delete(number);
    }
    boolean unknown =
        all.stream().anyMatch(s -> s.manifest().isEmpty() && !gone.contains(s.number()));
    if (unknown) {
      return new Pruned(gone, 0);
    }
    Set<Digest> named = new HashSet<>();
    all.stream()
        .filter(s -> !gone.contains(s.number()))
        .flatMap(s -> s.manifest().stream())
        .forEach(manifest -> named.addAll(manifest.blocks()));
    progress.goOn();
    int blocks = medium.blocks().keepOnly(named);
    progress.at(BackupProgress.Step.PRUNE, 1, 1);
    return new Pruned(gone, blocks);
  }

  private boolean isOutlived(int number, List<Snapshots.Listed> all) {
    return all.stream().filter(s -> s.number() > number && s.manifest().isPresent()).count()
        >= rule.last();
  }

  private static KeepRule.Kept kept(Manifest manifest) {
    Map<AuthorId, Long> entries = new HashMap<>();
    for (Chain chain : manifest.contents().chains()) {
      entries.put(chain.author(), chain.entries());
    }
    return new KeepRule.Kept(
        manifest.number(), manifest.time(), manifest.contents().isWhole(), entries);
  }
}
