package org.letapis.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import tools.jackson.databind.JsonNode;

/**
 * Adds up the entries of one record. Per field, the values not overwritten by a causally later one
 * stand; more than one such value is a conflict. The answer depends only on the set of entries.
 */
public final class Fold {

  private Fold() {}

  /**
   * @param record the record
   * @param type its type code
   * @param entries everything known of the record; stubs of its authors may be among them
   * @param counts which entries' values count: own and accepted ones. The others still tell who
   *     knew what.
   */
  public static Folded fold(
      RecordId record,
      String type,
      Collection<? extends ChainLink> entries,
      Predicate<EntryId> counts) {
    return fold(record, type, entries, Map.of(), counts);
  }

  /**
   * The same where it is known of authors that their chains fork.
   *
   * @param forks the lowest number two entries of an author claim
   */
  public static Folded fold(
      RecordId record,
      String type,
      Collection<? extends ChainLink> entries,
      Map<AuthorId, Long> forks,
      Predicate<EntryId> counts) {
    Causality causality = new Causality(entries, forks);
    List<Entry> counting = new ArrayList<>();
    for (ChainLink link : causality.links()) {
      if (link instanceof Entry entry
          && entry.body().record().equals(record)
          && entry.body().kind().equals(EntryKind.CHANGE)
          && counts.test(entry.id())) {
        counting.add(entry);
      }
    }
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
    SortedMap<FieldPath, List<Candidate>> conflicts = new TreeMap<>();
    standing(counting, causality)
        .forEach(
            (path, candidates) -> {
              Candidate latest = candidates.getLast();
              if (!latest.value().isNull()) {
                values.put(path, latest.value());
              }
              if (candidates.size() > 1) {
                conflicts.put(path, candidates);
              }
            });
    return new Folded(
        new CaseRecord(record, type, values),
        conflicts,
        heads(counting, causality),
        last(counting));
  }

  private static SortedMap<FieldPath, List<Candidate>> standing(
      List<Entry> counting, Causality causality) {
    SortedMap<FieldPath, List<Candidate>> standing = new TreeMap<>();
    if (counting.size() == 1) {
      Entry only = counting.getFirst();
      only.disclosed().forEach(d -> standing.put(d.path(), List.of(candidate(only, d))));
      return standing;
    }
    Map<FieldPath, List<Entry>> writers = new TreeMap<>();
    for (Entry entry : counting) {
      for (Disclosure disclosure : entry.disclosed()) {
        writers.computeIfAbsent(disclosure.path(), p -> new ArrayList<>()).add(entry);
      }
    }
    writers.forEach(
        (path, entries) -> standing.put(path, candidates(path, causality.unmatched(entries))));
    return standing;
  }

  private static Candidate candidate(Entry entry, Disclosure disclosure) {
    return new Candidate(disclosure.value(), entry.id(), entry.author(), entry.body().time());
  }

  /** The values of a path, equal ones taken together under the latest entry that says so. */
  private static List<Candidate> candidates(FieldPath path, List<Entry> entries) {
    Map<JsonNode, Candidate> byValue = new HashMap<>();
    for (Entry entry : entries) {
      for (Disclosure disclosure : entry.disclosed()) {
        if (disclosure.path().equals(path)) {
          byValue.merge(
              disclosure.value(),
              candidate(entry, disclosure),
              (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
      }
    }
    return byValue.values().stream().sorted().toList();
  }

  private static List<EntryId> heads(List<Entry> counting, Causality causality) {
    return causality.unmatched(counting).stream().map(Entry::id).sorted().toList();
  }

  private static Instant last(List<Entry> counting) {
    return counting.stream()
        .map(e -> e.body().time())
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }
}
