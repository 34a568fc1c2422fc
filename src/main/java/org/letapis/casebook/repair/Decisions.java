package org.letapis.casebook.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.row.EntryRow;

/**
 * Puts what was found into an order in which it counts as it did. Decisions count in the order of
 * the journal: those on the records concerned are said again after what was found, in the order in
 * which they were made. An entry that is here already is only moved by that.
 */
final class Decisions {

  private Decisions() {}

  /** What to append: everything but decisions first, then all decisions on the same records. */
  static List<ChainLink> inOrder(Ledger ledger, List<ChainLink> found) {
    List<ChainLink> first = new ArrayList<>();
    Map<EntryId, Entry> decisions = new LinkedHashMap<>();
    Set<RecordId> records = new LinkedHashSet<>();
    for (ChainLink link : found) {
      if (link instanceof Entry entry) {
        records.add(entry.body().record());
      }
      if (link instanceof Entry entry && isDecision(ledger, entry)) {
        decisions.put(entry.id(), entry);
      } else {
        first.add(link);
      }
    }
    for (RecordId record : records) {
      for (EntryRow row : ledger.store().entries(record)) {
        if (row.kind().equals(EntryKind.DECISION.code())
            && ledger.isOwn(row.author())
            && ledger.reader().ifWhole(row).orElse(null) instanceof Entry entry) {
          decisions.putIfAbsent(entry.id(), entry);
        }
      }
    }
    decisions.values().stream()
        .sorted(
            Comparator.comparing((Entry e) -> e.body().time())
                .thenComparing(Entry::author)
                .thenComparingLong(Entry::seq))
        .forEach(first::add);
    return first;
  }

  private static boolean isDecision(Ledger ledger, Entry entry) {
    return entry.body().kind().equals(EntryKind.DECISION) && ledger.isOwn(entry.author());
  }
}
