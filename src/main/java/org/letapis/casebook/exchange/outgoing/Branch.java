package org.letapis.casebook.exchange.outgoing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.EntryId;
import org.letapis.store.row.EntryRow;

/**
 * The entries that lead up to a head. Only a chain that has two branches need be followed back: in
 * any other, a number says which entry it is.
 */
final class Branch {

  private final Set<EntryId> entries = new HashSet<>();
  private final long fork;

  /** Follows a chain back from its head, as far as the first number that two entries have. */
  Branch(Ledger ledger, ChainHead head, long fork) {
    this.fork = fork;
    Optional<EntryId> at = Optional.of(head.id());
    for (long seq = head.seq(); seq >= fork && at.isPresent(); seq--) {
      entries.add(at.get());
      at =
          ledger
              .store()
              .entry(at.get())
              .flatMap(ledger.reader()::ifWhole)
              .flatMap(ChainLink::previous);
    }
  }

  /** Whether an entry is on the other branch. */
  boolean leavesOut(EntryRow row) {
    return row.seq() >= fork && !entries.contains(row.id());
  }
}
