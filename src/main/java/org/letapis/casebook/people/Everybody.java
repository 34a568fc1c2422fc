package org.letapis.casebook.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.kept.KeptFile;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.since.Reached;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.row.Find;
import org.letapis.store.row.RecordRow;

/**
 * The names of everybody in a casebook: as the last opening knew them, with what was said since; or
 * from all their records, which takes a hundred times as long.
 */
final class Everybody implements AutoCloseable {

  private static final int PAGE = 1_000;

  /** After so many changes what is kept is written anew: reading these again takes a moment. */
  private static final int MANY = 1_000;

  private final Ledger ledger;
  private final @Nullable KeptFile<Map<RecordId, Bearer>> kept;
  private volatile boolean closed;

  /**
   * @param kept where they are kept from one opening to the next; null where they are not
   */
  Everybody(Ledger ledger, @Nullable KeptFile<Map<RecordId, Bearer>> kept) {
    this.ledger = ledger;
    this.kept = kept;
  }

  /** All that are shown. */
  synchronized Map<RecordId, Bearer> read() {
    Reached now = Reached.now(ledger);
    KeptFile.Kept<Map<RecordId, Bearer>> before = kept == null ? null : kept.read().orElse(null);
    if (before == null) {
      Map<RecordId, Bearer> all = all();
      keep(now, all);
      return all;
    }
    Map<RecordId, Bearer> known = before.content();
    Collection<RecordId> since = before.reached().changedSince(ledger);
    mend(known, List.copyOf(since));
    if (since.size() > MANY) {
      keep(now, known);
    }
    return known;
  }

  private void keep(Reached reached, Map<RecordId, Bearer> people) {
    if (kept != null) {
      kept.write(reached, people);
    }
  }

  private Map<RecordId, Bearer> all() {
    Map<RecordId, Bearer> all = new LinkedHashMap<>();
    Optional<RecordId> last = Optional.empty();
    List<RecordRow> page = page(last);
    while (!page.isEmpty()) {
      page.forEach(row -> all.put(row.id(), Bearer.of(row)));
      last = Optional.of(page.getLast().id());
      page = page(last);
    }
    return all;
  }

  private List<RecordRow> page(Optional<RecordId> last) {
    requireOpen();
    return ledger.store().find(new Find(PeopleIndex.TYPES, List.of(), true, last, PAGE));
  }

  private void mend(Map<RecordId, Bearer> known, List<RecordId> changed) {
    for (int from = 0; from < changed.size(); from += PAGE) {
      requireOpen();
      List<RecordId> some = changed.subList(from, Math.min(changed.size(), from + PAGE));
      Map<RecordId, RecordRow> rows = ledger.store().many().records(some);
      for (RecordId id : some) {
        RecordRow row = rows.get(id);
        if (row != null && row.visible() && PeopleIndex.TYPES.contains(row.state().type())) {
          known.put(id, Bearer.of(row));
        } else {
          known.remove(id);
        }
      }
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the casebook is being locked");
    }
  }

  /**
   * Ends what is being read, and wipes the key. Where something was erased, nothing stays kept:
   * then all are read again the next time.
   */
  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      if (kept != null) {
        try (kept) {
          kept.forgetUnless(Reached.erasures(ledger));
        } catch (RuntimeException unknown) {
          kept.delete(); // Nobody can say whether something was erased.
        }
      }
    }
  }
}
