package org.letapis.casebook.backup.format;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found in a snapshot's journal and files when it was read back.
 *
 * @param chains by author, sorted
 * @param records how many records there are of each type, by the type's code
 * @param damage stretches of the journal that were unreadable in the casebook itself already, as
 *     {@code 000002.log 300-412}
 * @param missing how many attached files the entries name that the casebook itself did not have
 */
public record Contents(
    List<Chain> chains, Map<String, Long> records, List<String> damage, long missing) {

  /** Most authors, types and damaged stretches. */
  public static final int MOST = 10_000;

  public Contents {
    chains = List.copyOf(chains);
    records = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(records));
    damage = List.copyOf(damage);
  }

  /** How many entries of all authors. */
  public long entries() {
    return chains.stream().mapToLong(Chain::entries).sum();
  }

  /** Whether nothing of the casebook was lost when it was made. */
  public boolean isWhole() {
    return damage.isEmpty() && missing == 0;
  }

  /** The records by type, sorted. */
  public SortedMap<String, Long> sorted() {
    return new TreeMap<>(records);
  }
}
