package org.letapis.casebook.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.letapis.casebook.ledger.EntryMaker;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.together.Web;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Likeness;
import org.letapis.domain.entry.statement.Likeness.Word;
import org.letapis.domain.entry.statement.Pair;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.merge.Clusters;
import org.letapis.merge.Likenesses;
import org.letapis.store.row.Tie;
import tools.jackson.databind.JsonNode;

/**
 * Joins records that are about the same, and parts them again. A join is a signed word about two
 * records; both keep their entries, and taking the word back restores both.
 */
public final class Joins {

  private final Ledger ledger;

  public Joins(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Says that two records are about the same: from now on they are shown as one.
   *
   * @param comment why; may be empty
   * @throws Problem when one is not here, or they cannot be about the same
   */
  public void join(RecordId one, RecordId other, String comment) {
    say(Word.SAME, Set.of(Pair.of(one, other)), comment);
  }

  /** Says that two records are not about the same; they are not proposed again. */
  public void keepApart(RecordId one, RecordId other, String comment) {
    say(Word.DIFFERENT, Set.of(Pair.of(one, other)), comment);
  }

  /** Takes back whatever was said of two records: they may be proposed again. */
  public void takeBack(RecordId one, RecordId other, String comment) {
    say(Word.OPEN, Set.of(Pair.of(one, other)), comment);
  }

  /**
   * Parts a record from all it is shown as one with; they stay together without it only as far as
   * they were joined with each other.
   *
   * @throws Problem when it is joined with none
   */
  public void split(RecordId record, String comment) {
    Set<Pair> joined =
        ledger.store().many().ties(List.of(record)).stream()
            .filter(tie -> tie.word().equals(Word.SAME.code()))
            .map(tie -> new Pair(tie.first(), tie.second()))
            .collect(Collectors.toSet());
    if (joined.isEmpty()) {
      throw new Problem(CasebookProblem.NOT_ALIKE);
    }
    say(Word.OPEN, joined, comment);
  }

  private void say(Word word, Set<Pair> pairs, String comment) {
    ledger.commit(
        maker -> {
          List<Entry> entries = new ArrayList<>();
          for (Pair pair : new TreeSet<>(pairs)) {
            entries.add(entry(maker, word, pair, comment));
          }
          return new Ledger.Commit<>(entries, List.of(), Boolean.TRUE);
        });
  }

  private Entry entry(EntryMaker maker, Word word, Pair pair, String comment) {
    Standing first = standing(pair.first());
    Standing second = standing(pair.second());
    if (!first.type().equals(second.type()) || !Web.isJoinable(first.type())) {
      throw new Problem(CasebookProblem.NOT_ALIKE);
    }
    Set<EntryId> parents = new TreeSet<>(first.standing().heads());
    said(first, pair).ifPresent(said -> said.standing().forEach(e -> parents.add(e.id())));
    return maker.make(
        EntryKind.LIKENESS,
        pair.first(),
        first.type(),
        List.copyOf(parents),
        new Likeness(word, pair.second(), comment).toFields());
  }

  private Standing standing(RecordId record) {
    return ledger
        .folder()
        .fold(record)
        .orElseThrow(() -> new Problem(CasebookProblem.NO_SUCH_RECORD, record));
  }

  private static Optional<Likenesses.Said> said(Standing first, Pair pair) {
    return Optional.ofNullable(
        Likenesses.of(first.known().stream().map(k -> k.entry()).toList(), first.panel())
            .get(pair));
  }

  /** What was said of two records; nothing when nobody said anything. */
  public Optional<Likenesses.Said> said(RecordId one, RecordId other) {
    Pair pair = Pair.of(one, other);
    return ledger.folder().fold(pair.first()).flatMap(first -> said(first, pair));
  }

  /** Pairs of which reviewers who did not know of each other said different things. */
  public List<Pair> disputes() {
    return pairs(Web.DISPUTED);
  }

  /** Pairs that only others, whose word does not count here, say are the same. */
  public List<Pair> proposals() {
    return pairs(Web.PROPOSED);
  }

  private List<Pair> pairs(String word) {
    return ledger.store().many().ties().stream()
        .filter(tie -> tie.word().equals(word))
        .map(tie -> new Pair(tie.first(), tie.second()))
        .sorted()
        .toList();
  }

  /** Records that hang together although two of them were said to differ: shown apart. */
  public List<SortedSet<RecordId>> contradictions() {
    return clusters().contradictions();
  }

  /** Records that are shown as one, by the one that stands for them. */
  public List<SortedSet<RecordId>> joined() {
    return clusters().all();
  }

  /** All that is shown as one. */
  public Clusters clusters() {
    SortedMap<Pair, Word> words = new TreeMap<>();
    for (Tie tie : ledger.store().many().ties()) {
      Web.word(tie).ifPresent(word -> words.put(new Pair(tie.first(), tie.second()), word));
    }
    return new Clusters(words);
  }

  /**
   * A record and those it is shown as one with, as one: the values of the one that stands for all,
   * what others say where it says nothing, and the rows of all.
   */
  public CaseRecord asOne(RecordId record) {
    List<Standing> all = ledger.folder().together(record);
    if (all.isEmpty()) {
      throw new Problem(CasebookProblem.NO_SUCH_RECORD, record);
    }
    CaseRecord first = all.getFirst().standing().state();
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>(first.values());
    all.stream()
        .skip(1)
        .forEach(other -> other.standing().state().values().forEach(values::putIfAbsent));
    return new CaseRecord(first.id(), first.type(), values);
  }

  /** Values of one path that records shown as one give differently, by record. */
  public Map<FieldPath, Map<RecordId, JsonNode>> differences(RecordId record) {
    Map<FieldPath, Map<RecordId, JsonNode>> given = new TreeMap<>();
    for (Standing standing : ledger.folder().together(record)) {
      CaseRecord state = standing.standing().state();
      state
          .values()
          .forEach(
              (path, value) ->
                  given.computeIfAbsent(path, p -> new TreeMap<>()).put(state.id(), value));
    }
    given.values().removeIf(values -> values.values().stream().distinct().count() < 2);
    return given;
  }
}
