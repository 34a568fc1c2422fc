package org.letapis.casebook.together;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Likeness.Word;
import org.letapis.domain.entry.statement.Pair;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.merge.Clusters;
import org.letapis.store.ManyReads;
import org.letapis.store.row.Tie;

/**
 * What hangs together with some records, by what the store knows of them and by what is about to be
 * put in place of that.
 */
public final class Web {

  /** The word of a tie that reviewers dispute. */
  public static final String DISPUTED = "disputed";

  /** The word of a tie that only somebody says whose word does not count here. */
  public static final String PROPOSED = "proposed";

  private final SortedMap<Pair, Word> pairs = new TreeMap<>();
  private final Set<RecordId> reached = new HashSet<>();

  private Web() {}

  /** Whether records of a type can be about the same: people, and what happened to them. */
  public static boolean isJoinable(String type) {
    return type.equals("person") || Schema.type(type).filter(RecordType::isEvent).isPresent();
  }

  /** What hangs together with some records. */
  public static Web of(ManyReads store, Collection<RecordId> records) {
    return of(store, records, Set.of(), Map.of());
  }

  /**
   * The same as it will be.
   *
   * @param fresh records whose words are known anew: what the store knows from them is past
   * @param words what these say
   */
  public static Web of(
      ManyReads store, Collection<RecordId> records, Set<RecordId> fresh, Map<Pair, Word> words) {
    Web web = new Web();
    Set<RecordId> next = new HashSet<>(records);
    words.forEach((pair, word) -> web.add(pair, word, next));
    while (!next.isEmpty()) {
      web.reached.addAll(next);
      Set<RecordId> asked = Set.copyOf(next);
      next.clear();
      for (Tie tie : store.ties(asked)) {
        Word word = word(tie).orElse(Word.OPEN);
        Pair pair = new Pair(tie.first(), tie.second());
        if (!fresh.contains(tie.first())) {
          web.add(pair, word, next);
        } else if (word == Word.SAME) {
          // No longer said perhaps: what hung together is looked at once more.
          next.add(tie.first());
          next.add(tie.second());
        }
      }
      next.removeAll(web.reached);
    }
    return web;
  }

  private void add(Pair pair, Word word, Set<RecordId> next) {
    pairs.put(pair, word);
    if (word == Word.SAME) {
      next.add(pair.first());
      next.add(pair.second());
    }
  }

  /** What counts of two records; nothing where it is disputed, or only proposed. */
  public static Optional<Word> word(Tie tie) {
    return Arrays.stream(Word.values()).filter(word -> word.code().equals(tie.word())).findFirst();
  }

  /** Every record that hangs, or hung, together with them, and they themselves. */
  public SortedSet<RecordId> reached() {
    return new TreeSet<>(reached);
  }

  /** What is shown as one. */
  public Clusters clusters() {
    return new Clusters(pairs);
  }
}
