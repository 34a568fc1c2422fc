package org.letapis.casebook.backup.snapshot;

import java.util.List;
import java.util.Set;
import org.letapis.casebook.backup.format.Contents;
import org.letapis.domain.entry.Digest;

/**
 * What came of reading a snapshot's parts back from the medium.
 *
 * @param tally of its journal
 * @param badBlocks blocks that are not what their names say
 * @param damage stretches of the journal that do not verify
 * @param present attached files that were read to their end and authenticate, by content
 * @param badFiles paths of attached files that do not
 */
public record Reading(
    JournalTally tally,
    Set<Digest> badBlocks,
    List<String> damage,
    Set<Digest> present,
    Set<String> badFiles) {

  public Reading {
    badBlocks = Set.copyOf(badBlocks);
    damage = List.copyOf(damage);
    present = Set.copyOf(present);
    badFiles = Set.copyOf(badFiles);
  }

  /** How many attached files entries name that are not here, or not whole. */
  public long missing() {
    return tally.files().stream().filter(file -> !present.contains(file)).count();
  }

  /** The same in the words of a manifest. */
  Contents contents() {
    return new Contents(tally.list(), tally.types(), damage, missing());
  }
}
