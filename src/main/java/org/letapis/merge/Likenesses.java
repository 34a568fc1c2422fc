package org.letapis.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.statement.Likeness;
import org.letapis.domain.entry.statement.Likeness.Word;
import org.letapis.domain.entry.statement.Pair;

/**
 * Adds up what reviewers said of the likeness of one record to others. For each other record, the
 * words stand that no later one was said in knowledge of; different ones are a dispute, in which
 * nothing is joined. The answer depends only on the set of entries.
 */
public final class Likenesses {

  /**
   * What was said of two records.
   *
   * @param word what counts; {@link Word#OPEN} in a dispute
   * @param disputed whether reviewers who did not know of each other said different things
   * @param standing the entries nobody overruled
   * @param elsewhere authors whose word does not count here, and who say that they are the same
   */
  public record Said(Word word, boolean disputed, List<Entry> standing, Set<AuthorId> elsewhere) {}

  private Likenesses() {}

  /**
   * What was said of a record and each other one.
   *
   * @param entries everything known of the record whose id comes first in each pair
   */
  public static SortedMap<Pair, Said> of(Collection<? extends ChainLink> entries, Panel panel) {
    List<Entry> words = new ArrayList<>();
    for (ChainLink link : entries) {
      if (link instanceof Entry entry && Likeness.of(entry).isPresent()) {
        words.add(entry);
      }
    }
    SortedMap<Pair, Said> pairs = new TreeMap<>();
    if (words.isEmpty()) {
      return pairs;
    }
    Causality causality = new Causality(entries, panel.forks());
    words.stream()
        .collect(Collectors.groupingBy(Likenesses::pair, TreeMap::new, Collectors.toList()))
        .forEach((pair, said) -> pairs.put(pair, add(said, causality, panel)));
    return pairs;
  }

  private static Pair pair(Entry entry) {
    return new Pair(entry.body().record(), Likeness.of(entry).orElseThrow().other());
  }

  private static Said add(List<Entry> said, Causality causality, Panel panel) {
    Map<EntryId, Entry> distinct = new TreeMap<>();
    said.forEach(entry -> distinct.put(entry.id(), entry));
    List<Entry> counting =
        distinct.values().stream().filter(e -> panel.decides(e.author())).toList();
    List<Entry> others =
        distinct.values().stream().filter(e -> !panel.decides(e.author())).toList();
    List<Entry> standing = causality.unmatched(counting);
    Set<Word> words = standing.stream().map(Likenesses::word).collect(Collectors.toSet());
    boolean disputed = words.size() > 1;
    return new Said(
        disputed ? Word.OPEN : words.stream().findFirst().orElse(Word.OPEN),
        disputed,
        standing,
        causality.unmatched(others).stream()
            .filter(e -> word(e) == Word.SAME)
            .map(Entry::author)
            .collect(Collectors.toSet()));
  }

  private static Word word(Entry entry) {
    return Likeness.of(entry).orElseThrow().word();
  }
}
