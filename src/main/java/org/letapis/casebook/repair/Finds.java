package org.letapis.casebook.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.letapis.casebook.check.LostEntry;
import org.letapis.casebook.check.LostRange;
import org.letapis.casebook.check.Survey;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.store.row.EntryRow;

/**
 * Entries found elsewhere, and which of them fit. One that is known by its id fits by that; the
 * others must be linked to what is here: named by the entry after them, or naming the one before.
 */
final class Finds {

  /** So many entries are held in memory at once. */
  private static final int MOST = 100_000;

  private final Ledger ledger;
  private final Map<EntryId, LostEntry> known = new HashMap<>();
  private final Set<AuthorId> incomplete = new HashSet<>();
  private final Map<AuthorId, TreeMap<Long, List<ChainLink>>> found = new HashMap<>();
  private final Set<EntryId> seen = new HashSet<>();

  Finds(Ledger ledger, Survey survey) {
    this.ledger = ledger;
    survey.lost().forEach(entry -> known.put(entry.id(), entry));
    survey.ranges().stream().map(LostRange::author).forEach(incomplete::add);
  }

  /** Takes an entry from somewhere, if it may be of use. */
  void offer(ChainLink link, boolean fromCopy) {
    boolean useful =
        known.containsKey(link.id())
            || fromCopy
            || ledger.isOwn(link.author())
            || incomplete.contains(link.author());
    if (useful && !isFull() && isMissing(link)) {
      seen.add(link.id());
      found
          .computeIfAbsent(link.author(), a -> new TreeMap<>())
          .computeIfAbsent(link.seq(), s -> new ArrayList<>())
          .add(link);
    }
  }

  private boolean isMissing(ChainLink link) {
    return ledger.store().entry(link.id()).flatMap(ledger.reader()::ifWhole).isEmpty();
  }

  /** Whether there may be more than was taken: then there is another round. */
  boolean isFull() {
    return seen.size() >= MOST;
  }

  /** Those that fit, by author and number; each once, with as much of its content as was found. */
  List<ChainLink> proven() {
    Map<EntryId, ChainLink> proven = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> prove(one.getKey(), one.getValue()).forEach(l -> proven.put(l.id(), l)));
    return List.copyOf(proven.values());
  }

  private Collection<ChainLink> prove(
      AuthorId author, NavigableMap<Long, List<ChainLink>> offered) {
    TreeMap<Long, ChainLink> fits = new TreeMap<>();
    offered.forEach(
        (seq, links) ->
            links.stream()
                .filter(link -> known.containsKey(link.id()))
                .forEach(link -> fits.merge(seq, link, Finds::fuller)));
    // Backwards: an entry that is here, or was found to fit, names the one before it.
    for (long seq : offered.descendingKeySet()) {
      if (!fits.containsKey(seq) && !isHere(author, seq)) {
        next(author, seq, fits)
            .flatMap(ChainLink::previous)
            .ifPresent(id -> take(offered.getOrDefault(seq, List.of()), id, fits));
      }
    }
    // Forwards: beyond the end of what is here, each names the one before it.
    Optional<ChainHead> end = ledger.end(author);
    long last = Math.max(end.map(ChainHead::seq).orElse(0L), fits.isEmpty() ? 0 : fits.lastKey());
    Optional<EntryId> before =
        fits.containsKey(last) ? Optional.of(fits.get(last).id()) : end.map(ChainHead::id);
    for (long seq = last + 1; offered.containsKey(seq); seq++) {
      Optional<EntryId> prev = before;
      Optional<ChainLink> next =
          offered.get(seq).stream()
              .filter(link -> link.previous().equals(prev))
              .reduce(Finds::fuller);
      if (next.isEmpty()) {
        break;
      }
      fits.put(seq, next.get());
      before = Optional.of(next.get().id());
    }
    return fits.values();
  }

  private boolean isHere(AuthorId author, long seq) {
    return row(author, seq).flatMap(ledger.reader()::ifWhole).isPresent();
  }

  private Optional<EntryRow> row(AuthorId author, long seq) {
    return ledger.store().entries(author, seq - 1, 1).stream()
        .filter(row -> row.seq() == seq)
        .findFirst();
  }

  private Optional<ChainLink> next(AuthorId author, long seq, Map<Long, ChainLink> fits) {
    ChainLink found = fits.get(seq + 1);
    return found != null
        ? Optional.of(found)
        : row(author, seq + 1).flatMap(ledger.reader()::ifWhole);
  }

  private static void take(List<ChainLink> links, EntryId id, Map<Long, ChainLink> fits) {
    links.stream()
        .filter(link -> link.id().equals(id))
        .forEach(link -> fits.merge(link.seq(), link, Finds::fuller));
  }

  /** Of two forms of one entry, the one that says more. */
  private static ChainLink fuller(ChainLink one, ChainLink other) {
    if (!(one instanceof Entry a)) {
      return other;
    }
    return other instanceof Entry b && b.withheld() < a.withheld() ? other : one;
  }
}
