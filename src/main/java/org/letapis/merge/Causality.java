package org.letapis.merge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;

/**
 * Which entries of one record were written in knowledge of which. An entry knows its parents, and
 * what its author wrote before; the latter is not assumed of an author whose chain forks, where two
 * entries claim one place.
 */
final class Causality {

  private final List<ChainLink> links;
  private final Map<EntryId, Integer> index = new HashMap<>();
  private final BitSet[] ancestors;

  Causality(Collection<? extends ChainLink> entries) {
    Map<EntryId, ChainLink> distinct = new HashMap<>();
    entries.forEach(e -> distinct.put(e.id(), e));
    // By author and number first, so that an author's entries are met in the order of writing.
    links =
        distinct.values().stream()
            .sorted(
                Comparator.comparing(ChainLink::author)
                    .thenComparingLong(ChainLink::seq)
                    .thenComparing(ChainLink::id))
            .map(ChainLink.class::cast)
            .toList();
    for (int i = 0; i < links.size(); i++) {
      index.put(links.get(i).id(), i);
    }
    ancestors = new BitSet[links.size()];
    List<List<Integer>> edges = edges();
    for (int i = 0; i < links.size(); i++) {
      resolve(i, edges);
    }
  }

  /** Whether {@code later} was written in knowledge of {@code earlier}. */
  boolean knows(ChainLink later, ChainLink earlier) {
    return ancestors[place(later)].get(place(earlier));
  }

  /** The distinct links, by author and number. */
  List<ChainLink> links() {
    return links;
  }

  private int place(ChainLink link) {
    Integer place = index.get(link.id());
    if (place == null) {
      throw new IllegalArgumentException("not one of these entries");
    }
    return place;
  }

  private List<List<Integer>> edges() {
    Set<AuthorId> forked = forkedAuthors();
    List<List<Integer>> edges = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      List<Integer> known = new ArrayList<>();
      ChainLink link = links.get(i);
      if (i > 0
          && links.get(i - 1).author().equals(link.author())
          && !forked.contains(link.author())) {
        known.add(i - 1);
      }
      if (link instanceof Entry entry) {
        for (EntryId parent : entry.body().parents()) {
          Integer place = index.get(parent);
          if (place != null) {
            known.add(place);
          }
        }
      }
      edges.add(known);
    }
    return edges;
  }

  private Set<AuthorId> forkedAuthors() {
    Set<AuthorId> forked = new HashSet<>();
    for (int i = 1; i < links.size(); i++) {
      ChainLink before = links.get(i - 1);
      if (before.author().equals(links.get(i).author()) && before.seq() == links.get(i).seq()) {
        forked.add(before.author());
      }
    }
    return forked;
  }

  /** Depth first with a stack of our own: a long chain must not exhaust the thread's. */
  private void resolve(int from, List<List<Integer>> edges) {
    List<Integer> stack = new ArrayList<>(List.of(from));
    while (!stack.isEmpty()) {
      int at = stack.getLast();
      List<Integer> unresolved =
          edges.get(at).stream().filter(e -> ancestors[e] == null && !stack.contains(e)).toList();
      if (ancestors[at] == null && !unresolved.isEmpty()) {
        stack.addAll(unresolved);
        continue;
      }
      stack.removeLast();
      if (ancestors[at] == null) {
        BitSet known = new BitSet();
        for (int e : edges.get(at)) {
          known.set(e);
          if (ancestors[e] != null) {
            known.or(ancestors[e]);
          }
        }
        ancestors[at] = known;
      }
    }
  }
}
