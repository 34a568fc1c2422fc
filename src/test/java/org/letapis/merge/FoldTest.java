package org.letapis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;
import tools.jackson.databind.JsonNode;

class FoldTest {

  private static Folded fold(Collection<Entry> entries) {
    return Fold.fold(RandomHistory.RECORD, "search", entries, id -> true);
  }

  @TestFactory
  List<DynamicTest> anyOrderAndRepetitionGivesTheSameRecord() {
    return seeds(
        200,
        seed -> {
          RandomHistory history = new RandomHistory(seed, 4, 40);
          Folded expected = fold(history.all());
          List<Entry> shuffled = new ArrayList<>(history.all());
          shuffled.addAll(history.all().subList(0, history.all().size() / 2));
          Collections.shuffle(shuffled, new Random(seed));
          assertThat(fold(shuffled)).isEqualTo(expected);
        });
  }

  @TestFactory
  List<DynamicTest> aValueIsLostOnlyToSomebodyWhoKnewIt() {
    return seeds(
        200,
        seed -> {
          RandomHistory history = new RandomHistory(seed, 3, 30);
          Folded folded = fold(history.all());
          for (Entry entry : history.all()) {
            entry
                .disclosed()
                .forEach(
                    d -> {
                      boolean stands = standing(folded, d.path()).contains(d.value());
                      assertThat(stands || overwritten(entry, d.path(), history.all()))
                          .as("seed %d, %s of %s", seed, d.path(), entry.id())
                          .isTrue();
                    });
          }
        });
  }

  @TestFactory
  List<DynamicTest> whoKnowsAllSettlesAllConflicts() {
    return seeds(
        50,
        seed -> {
          RandomHistory history = new RandomHistory(seed, 4, 30);
          for (FieldPath path : fold(history.all()).conflicts().keySet()) {
            List<EntryId> heads = fold(history.all()).heads();
            Entry settling = Entries.settle(heads, path, "settled");
            List<Entry> more = new ArrayList<>(history.all());
            more.add(settling);
            Folded settled = fold(more);
            assertThat(settled.conflicts()).doesNotContainKey(path);
            assertThat(settled.state().values().get(path).stringValue()).isEqualTo("settled");
            assertThat(settled.heads()).containsExactly(settling.id());
          }
        });
  }

  @TestFactory
  List<DynamicTest> whatDoesNotCountStillTellsWhoKnewWhat() {
    return seeds(
        100,
        seed -> {
          RandomHistory history = new RandomHistory(seed, 3, 30);
          Random random = new Random(seed);
          Set<EntryId> accepted =
              history.all().stream()
                  .filter(e -> random.nextBoolean())
                  .map(Entry::id)
                  .collect(Collectors.toSet());
          Folded folded =
              Fold.fold(RandomHistory.RECORD, "search", history.all(), accepted::contains);
          folded
              .conflicts()
              .values()
              .forEach(
                  candidates -> candidates.forEach(c -> assertThat(accepted).contains(c.entry())));
          assertThat(accepted).containsAll(folded.heads());
        });
  }

  @Test
  void ofNothingIsBlank() {
    assertThat(fold(List.of()).state().values()).isEmpty();
    assertThat(fold(List.of()).heads()).isEmpty();
  }

  private static List<JsonNode> standing(Folded folded, FieldPath path) {
    List<Candidate> conflict = folded.conflicts().get(path);
    if (conflict != null) {
      return conflict.stream().map(Candidate::value).toList();
    }
    JsonNode value = folded.state().values().get(path);
    return List.of(value == null ? org.letapis.domain.json.Json.nothing() : value);
  }

  /**
   * Slow and obvious: somebody whose known past, through parents, reaches the entry wrote the path.
   */
  private static boolean overwritten(Entry entry, FieldPath path, List<Entry> all) {
    return all.stream()
        .filter(later -> later.disclosed().stream().anyMatch(d -> d.path().equals(path)))
        .anyMatch(later -> reaches(later, entry.id(), all, new HashSet<>()));
  }

  private static boolean reaches(Entry from, EntryId wanted, List<Entry> all, Set<EntryId> been) {
    for (EntryId parent : from.body().parents()) {
      if (parent.equals(wanted)) {
        return true;
      }
      if (been.add(parent)) {
        Entry next = all.stream().filter(e -> e.id().equals(parent)).findFirst().orElseThrow();
        if (reaches(next, wanted, all, been)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<DynamicTest> seeds(int count, java.util.function.LongConsumer rule) {
    return LongStream.range(0, count)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> rule.accept(seed)))
        .toList();
  }
}
