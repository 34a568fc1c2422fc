package org.letapis.casebook.exchange.outgoing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.exchange.selection.Ruling;
import org.letapis.casebook.exchange.selection.Why;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;

/** Counts what goes into a bundle and what is left out. */
final class Tally {

  private final Set<RecordId> seen = new HashSet<>();
  private final Set<RecordId> partly = new HashSet<>();
  private final SortedMap<String, Integer> types = new TreeMap<>();
  private final Map<Why, Integer> left = new EnumMap<>(Why.class);
  private final Set<String> refused = new HashSet<>();
  private final Set<String> unasked = new HashSet<>();
  private final Set<String> wished = new HashSet<>();
  private final Set<RecordId> waiting = new HashSet<>();
  private int named;
  private long entries;
  private long withheld;
  private long known;
  private long lineBytes;

  /** An entry whose content is left out for its record's sake, or of which a part is. */
  void ruled(Entry entry, Ruling ruling, int hidden) {
    RecordId record = entry.body().record();
    if (hidden > 0) {
      partly.add(record);
    }
    if (!entry.body().kind().equals(EntryKind.CHANGE) || !seen.add(record)) {
      return;
    }
    if (ruling.why().isPresent()) {
      left.merge(ruling.why().get(), 1, Integer::sum);
    } else {
      types.merge(entry.body().type(), 1, Integer::sum);
      unasked.addAll(ruling.sources().unasked());
      wished.addAll(ruling.sources().wished());
    }
    refused.addAll(ruling.sources().refused());
  }

  /** An entry of others that was not accepted here. */
  void waits(Entry entry) {
    waiting.add(entry.body().record());
  }

  /** Of an entry that goes along, the free text seems to name somebody who is kept back. */
  void names() {
    named++;
  }

  void whole(long bytes) {
    entries++;
    lineBytes += bytes;
  }

  void digest(boolean alreadyThere, long bytes) {
    if (alreadyThere) {
      known++;
    } else {
      withheld++;
    }
    lineBytes += bytes;
  }

  Load.Counts counts() {
    return new Load.Counts(
        entries,
        withheld,
        known,
        lineBytes,
        types,
        left,
        partly.size(),
        waiting.size(),
        named,
        refused.size(),
        unasked.size(),
        wished.size());
  }
}
