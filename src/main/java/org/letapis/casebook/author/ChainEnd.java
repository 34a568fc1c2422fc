package org.letapis.casebook.author;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.log.Position;
import org.letapis.journal.Damage;
import org.letapis.store.row.EntryRow;

/**
 * Whether it is known how far one's own chain goes. It is not when part of the journal after the
 * last entry that can be read is damaged, and the store never saw what was there: entries may have
 * been written there and sent to others, and their numbers must not be given again.
 */
public final class ChainEnd {

  private ChainEnd() {}

  /**
   * Whether entries may have been written of which nothing is known any more.
   *
   * @param seen the newest frame the store had seen before it was brought up to date
   */
  public static boolean isInDoubt(Ledger ledger, Position seen) {
    List<Damage> damage = ledger.journal().damage();
    if (damage.isEmpty()) {
      return false;
    }
    Position known = last(ledger).filter(at -> at.compareTo(seen) > 0).orElse(seen);
    return damage.stream().anyMatch(d -> mayCover(d, known));
  }

  /** Where the last own entry that is known of lies. */
  private static Optional<Position> last(Ledger ledger) {
    Optional<AuthorId> me = ledger.author();
    return me.flatMap(ledger::end)
        .map(ChainHead::id)
        .flatMap(ledger.store()::entry)
        .map(EntryRow::at);
  }

  /** A segment written again is shorter than its positions: there, any damage may. */
  private static boolean mayCover(Damage damage, Position known) {
    return damage.segment() > known.segment()
        || (damage.segment() == known.segment() && damage.to() > known.offset());
  }
}
