package org.letapis.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Likeness.Word;
import org.letapis.domain.entry.statement.Pair;

/**
 * Records that are shown as one: joined two by two, and so all that hang together. Records that
 * hang together although two of them were said to differ contradict each other and are shown apart
 * until that is settled.
 */
public final class Clusters {

  private final Map<RecordId, SortedSet<RecordId>> together = new HashMap<>();
  private final List<SortedSet<RecordId>> contradictions = new ArrayList<>();

  /**
   * @param pairs what was said of each two records
   */
  public Clusters(SortedMap<Pair, Word> pairs) {
    Map<RecordId, RecordId> parents = new HashMap<>();
    pairs.forEach(
        (pair, word) -> {
          if (word == Word.SAME) {
            parents.put(root(parents, pair.second()), root(parents, pair.first()));
          }
        });
    Map<RecordId, SortedSet<RecordId>> byRoot = new TreeMap<>();
    List.copyOf(parents.keySet())
        .forEach(id -> byRoot.computeIfAbsent(root(parents, id), key -> new TreeSet<>()).add(id));
    pairs.forEach(
        (pair, word) -> {
          SortedSet<RecordId> both = byRoot.get(root(parents, pair.first()));
          if (word == Word.DIFFERENT && both != null && both.contains(pair.second())) {
            byRoot.remove(root(parents, pair.first()));
            contradictions.add(both);
          }
        });
    byRoot.values().forEach(all -> all.forEach(id -> together.put(id, all)));
  }

  private static RecordId root(Map<RecordId, RecordId> parents, RecordId id) {
    RecordId at = id;
    RecordId next = parents.getOrDefault(at, at);
    while (!next.equals(at)) {
      parents.put(at, parents.getOrDefault(next, next));
      at = next;
      next = parents.getOrDefault(at, at);
    }
    parents.putIfAbsent(id, at);
    return at;
  }

  /** The records shown as one with a record, itself among them; nothing when it stands alone. */
  public Optional<SortedSet<RecordId>> of(RecordId record) {
    return Optional.ofNullable(together.get(record));
  }

  /** All that are shown as one, by the record that stands for them. */
  public List<SortedSet<RecordId>> all() {
    return together.values().stream()
        .distinct()
        .sorted(Comparator.comparing(SortedSet::first))
        .toList();
  }

  /** The record that stands for all it is shown as one with: the one whose id comes first. */
  public RecordId first(RecordId record) {
    return of(record).map(SortedSet::first).orElse(record);
  }

  /** Records that would be shown as one if two of them had not been said to differ. */
  public List<SortedSet<RecordId>> contradictions() {
    return List.copyOf(contradictions);
  }
}
