package org.letapis.casebook.exchange.outgoing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.ChainHead;
import org.letapis.store.row.EntryRow;

/** An author's entries by number, up to a head, a page at a time; of two branches the head's. */
final class ChainRows implements Iterator<EntryRow> {

  private static final int PAGE = 500;

  private final Ledger ledger;
  private final ChainHead head;
  private final Optional<Branch> branch;
  private Iterator<EntryRow> page = List.<EntryRow>of().iterator();
  private long reached;

  /**
   * @param after only those of higher numbers
   * @param branch which entries lead up to the head, where the chain has two branches
   */
  ChainRows(Ledger ledger, ChainHead head, long after, Optional<Branch> branch) {
    this.ledger = ledger;
    this.head = head;
    this.branch = branch;
    this.reached = after;
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && reached < head.seq()) {
      List<EntryRow> rows = new ArrayList<>(ledger.store().entries(head.author(), reached, PAGE));
      if (rows.size() == PAGE && branch.isPresent()) {
        // The other entry of the last number may be on the next page.
        long last = rows.getLast().seq();
        if (rows.getFirst().seq() < last) {
          rows.removeIf(row -> row.seq() == last);
        }
      }
      reached = rows.isEmpty() ? head.seq() : rows.getLast().seq();
      rows.removeIf(
          row -> row.seq() > head.seq() || branch.filter(of -> of.leavesOut(row)).isPresent());
      page = rows.iterator();
    }
    return page.hasNext();
  }

  @Override
  public EntryRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }
}
