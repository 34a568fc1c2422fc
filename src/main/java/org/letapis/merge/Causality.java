package org.letapis.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;

/**
 * Which entries of one record were written in knowledge of which. An entry knows its parents, and
 * what its author wrote before, with all that these know. From where an author's chain forks on,
 * two entries claim one place, and only parents tell what was known.
 *
 * <p>What an entry knows of an author is a beginning of that author's entries, so a number for each
 * author says all; entries beyond a fork are marked one by one.
 */
final class Causality {

  private static final BitSet NONE = new BitSet(0);

  private final List<ChainLink> links;
  private final Map<EntryId, Integer> index = new HashMap<>();

  /** By link: which author's it is and how many of the author's come before; -1 beyond a fork. */
  private final int[] track;

  private final int[] place;
  private final int tracks;

  /** What each link knows: how many entries of each author, and which beyond forks. */
  private final int[][] clocks;

  private final BitSet[] singles;

  Causality(Collection<? extends ChainLink> entries, Map<AuthorId, Long> forks) {
    Map<EntryId, ChainLink> distinct = new HashMap<>();
    entries.forEach(e -> distinct.merge(e.id(), e, (a, b) -> a instanceof Entry ? a : b));
    // By author and number first, so that an author's entries are met in the order of writing.
    links =
        distinct.values().stream()
            .sorted(
                Comparator.comparing(ChainLink::author)
                    .thenComparingLong(ChainLink::seq)
                    .thenComparing(ChainLink::id))
            .map(ChainLink.class::cast)
            .toList();
    track = new int[links.size()];
    place = new int[links.size()];
    clocks = new int[links.size()][];
    singles = new BitSet[links.size()];
    Map<AuthorId, Long> ends = ends(forks);
    int last = -1;
    for (int i = 0; i < links.size(); i++) {
      ChainLink link = links.get(i);
      index.put(link.id(), i);
      boolean sameAuthor = i > 0 && links.get(i - 1).author().equals(link.author());
      if (link.seq() >= ends.getOrDefault(link.author(), Long.MAX_VALUE)) {
        track[i] = -1;
        place[i] = i;
      } else {
        track[i] = sameAuthor ? last : ++last;
        place[i] = sameAuthor ? place[i - 1] + 1 : 0;
      }
    }
    tracks = last + 1;
    List<int[]> edges = edges();
    for (int i = 0; i < links.size(); i++) {
      resolve(i, edges);
    }
  }

  /** The distinct links, by author and number. */
  List<ChainLink> links() {
    return links;
  }

  /** Whether {@code later} was written in knowledge of {@code earlier}. */
  boolean knows(ChainLink later, ChainLink earlier) {
    int at = at(earlier);
    int from = at(later);
    return track[at] < 0 ? singles[from].get(place[at]) : clocks[from][track[at]] > place[at];
  }

  /** Those entries that no other of them was written in knowledge of, in their order. */
  <T extends ChainLink> List<T> unmatched(List<T> some) {
    if (some.size() < 2) {
      return List.copyOf(some);
    }
    int[] clock = new int[tracks];
    BitSet known = new BitSet();
    for (T link : some) {
      learn(at(link), clock, known);
    }
    return some.stream()
        .filter(
            link -> {
              int at = at(link);
              return track[at] < 0 ? !known.get(place[at]) : clock[track[at]] <= place[at];
            })
        .toList();
  }

  private int at(ChainLink link) {
    Integer at = index.get(link.id());
    if (at == null) {
      throw new IllegalArgumentException("not one of these entries");
    }
    return at;
  }

  /** Where each author's chain begins to fork: as far as is known elsewhere, or seen here. */
  private Map<AuthorId, Long> ends(Map<AuthorId, Long> forks) {
    Map<AuthorId, Long> ends = new HashMap<>(forks);
    for (int i = 1; i < links.size(); i++) {
      ChainLink before = links.get(i - 1);
      ChainLink link = links.get(i);
      if (before.author().equals(link.author()) && before.seq() == link.seq()) {
        ends.merge(link.author(), link.seq(), Math::min);
      }
    }
    return ends;
  }

  /** By link: what it follows at once. */
  private List<int[]> edges() {
    List<int[]> edges = new ArrayList<>();
    int root = -1; // the last entry of the same author before any fork
    for (int i = 0; i < links.size(); i++) {
      ChainLink link = links.get(i);
      boolean sameAuthor = i > 0 && links.get(i - 1).author().equals(link.author());
      root = sameAuthor ? root : -1;
      List<Integer> known = new ArrayList<>();
      if (root >= 0) {
        known.add(root);
      }
      if (link instanceof Entry entry) {
        for (EntryId parent : entry.body().parents()) {
          Integer at = index.get(parent);
          if (at != null && at != i) {
            known.add(at);
          }
        }
      }
      edges.add(known.stream().mapToInt(Integer::intValue).toArray());
      root = track[i] < 0 ? root : i;
    }
    return edges;
  }

  /** Depth first with a stack of our own: a long chain must not exhaust the thread's. */
  private void resolve(int from, List<int[]> edges) {
    BitSet waiting = new BitSet();
    int[] stack = new int[16];
    int size = 0;
    stack[size++] = from;
    while (size > 0) {
      int at = stack[size - 1];
      boolean ready = clocks[at] != null;
      if (!ready) {
        waiting.set(at);
        int before = size;
        for (int edge : edges.get(at)) {
          if (clocks[edge] == null && !waiting.get(edge)) {
            stack = size == stack.length ? Arrays.copyOf(stack, size * 2) : stack;
            stack[size++] = edge;
          }
        }
        ready = size == before;
      }
      if (ready) {
        size--;
        if (clocks[at] == null) {
          settle(at, edges.get(at));
        }
      }
    }
  }

  private void settle(int at, int[] edges) {
    int[] clock = new int[tracks];
    BitSet known = new BitSet();
    for (int edge : edges) {
      if (track[edge] < 0) {
        known.set(place[edge]);
      } else {
        clock[track[edge]] = Math.max(clock[track[edge]], place[edge] + 1);
      }
      if (clocks[edge] != null) {
        learn(edge, clock, known);
      }
    }
    clocks[at] = clock;
    singles[at] = known.isEmpty() ? NONE : known;
  }

  private void learn(int from, int[] clock, BitSet known) {
    for (int t = 0; t < tracks; t++) {
      clock[t] = Math.max(clock[t], clocks[from][t]);
    }
    if (!singles[from].isEmpty()) {
      known.or(singles[from]);
    }
  }
}
