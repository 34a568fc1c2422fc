package org.letapis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Pair;
import tools.jackson.databind.JsonNode;

/**
 * Whoever has the same entries has the same records, whatever the way they came; and nothing
 * anybody wrote is gone but what somebody who knew it overwrote. {@code -Dletapis.histories=10000}
 * for a long run.
 */
class ConvergenceTest {

  private static final int HISTORIES = Integer.getInteger("letapis.histories", 200);
  private static final int STEPS = 60;

  /** What a casebook shows. */
  private record Shown(
      List<Folded> records,
      List<Map<EntryId, Ruling>> rulings,
      Map<Pair, ?> words,
      List<Set<RecordId>> together,
      List<?> contradictions) {}

  @Test
  void casebooksThatHaveTheSameEntriesShowTheSame() {
    long first = Seed.get();
    for (long seed = first; seed < first + HISTORIES; seed++) {
      Town town = new Town(seed, STEPS);
      town.settle();
      Shown expected = null;
      for (Member member : town.members()) {
        // The same panel for everybody: whose own it is makes no difference among colleagues.
        Shown shown = shown(member, member.panel(town.authors()));
        expected = expected == null ? shown : expected;
        assertThat(shown).as("seed %d", seed).isEqualTo(expected);
        requireNothingLost(member, member.panel(town.authors()), seed);
      }
    }
  }

  private static Shown shown(Member member, Panel panel) {
    List<Folded> records = new ArrayList<>();
    List<Map<EntryId, Ruling>> rulings = new ArrayList<>();
    List<List<Entry>> entries = new ArrayList<>();
    for (RecordId record : Town.RECORDS) {
      List<Entry> of = member.of(record);
      records.add(Member.fold(record, of, panel));
      Rulings ruled = Rulings.of(of, panel);
      Map<EntryId, Ruling> all = new HashMap<>();
      of.forEach(e -> all.put(e.id(), ruled.on(e.id()).orElseThrow()));
      rulings.add(all);
      entries.add(of);
    }
    var words = Member.words(entries, panel);
    Clusters clusters = new Clusters(words);
    return new Shown(
        records,
        rulings,
        words,
        Town.RECORDS.stream()
            .map(
                r -> (Set<RecordId>) new TreeSet<>(clusters.of(r).orElse(new TreeSet<>(Set.of(r)))))
            .toList(),
        clusters.contradictions());
  }

  private static void requireNothingLost(Member member, Panel panel, long seed) {
    for (RecordId record : Town.RECORDS) {
      List<Entry> of = member.of(record);
      Rulings rulings = Rulings.of(of, panel);
      List<Entry> counting =
          of.stream()
              .filter(e -> e.body().kind().equals(EntryKind.CHANGE))
              .filter(e -> rulings.on(e.id()).orElseThrow().outcome() == Ruling.Outcome.ACCEPTED)
              .toList();
      Folded folded = Member.fold(record, of, panel);
      Map<EntryId, Set<EntryId>> past = past(of, panel);
      for (Entry entry : counting) {
        for (Disclosure value : entry.disclosed()) {
          boolean overwritten =
              counting.stream()
                  .filter(later -> past.getOrDefault(later.id(), Set.of()).contains(entry.id()))
                  .flatMap(later -> later.disclosed().stream())
                  .anyMatch(d -> d.path().equals(value.path()));
          assertThat(overwritten || stands(folded, value))
              .as("seed %d: %s of %s", seed, value.path(), entry.id())
              .isTrue();
        }
      }
    }
  }

  private static boolean stands(Folded folded, Disclosure value) {
    List<Candidate> conflict = folded.conflicts().get(value.path());
    if (conflict != null) {
      return conflict.stream().anyMatch(c -> c.value().equals(value.value()));
    }
    JsonNode standing = folded.state().values().get(value.path());
    return value.value().isNull() ? standing == null : value.value().equals(standing);
  }

  /** Slow and obvious: what each entry knows, step by step. */
  private static Map<EntryId, Set<EntryId>> past(List<Entry> entries, Panel panel) {
    Map<EntryId, Entry> byId = new HashMap<>();
    entries.forEach(e -> byId.put(e.id(), e));
    Map<EntryId, Set<EntryId>> direct = new HashMap<>();
    for (Entry entry : entries) {
      Set<EntryId> known = new HashSet<>(entry.body().parents());
      known.retainAll(byId.keySet());
      AuthorId author = entry.author();
      long fork = panel.forks().getOrDefault(author, Long.MAX_VALUE);
      entries.stream()
          .filter(e -> e.author().equals(author) && e.seq() < entry.seq() && e.seq() < fork)
          .forEach(e -> known.add(e.id()));
      direct.put(entry.id(), known);
    }
    Map<EntryId, Set<EntryId>> past = new HashMap<>();
    for (Entry entry : entries) {
      Set<EntryId> reached = new HashSet<>();
      List<EntryId> next = new ArrayList<>(direct.getOrDefault(entry.id(), Set.of()));
      while (!next.isEmpty()) {
        EntryId at = next.removeLast();
        if (reached.add(at)) {
          next.addAll(direct.getOrDefault(at, Set.of()));
        }
      }
      past.put(entry.id(), reached);
    }
    return past;
  }
}
