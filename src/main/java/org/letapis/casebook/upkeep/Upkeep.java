package org.letapis.casebook.upkeep;

import java.util.List;
import org.letapis.casebook.ledger.AfterCommit;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.problem.Problem;

/** Keeps up an open casebook after each commit: most of the time there is nothing to do. */
public final class Upkeep implements AfterCommit {

  private final Ledger ledger;
  private final KeyCopies copies;
  private int thinned;

  /** Looks after a casebook from now on. */
  public Upkeep(Ledger ledger) {
    this.ledger = ledger;
    this.copies = new KeyCopies(ledger);
    this.thinned = ledger.journal().last().segment();
  }

  @Override
  public List<LocalLine> due() {
    List<LocalLine> due = copies.due();
    int newest = ledger.journal().last().segment();
    if (due.isEmpty() && newest > thinned) {
      thinned = newest;
      thin();
    }
    return due;
  }

  /** All of the casebook's own state, to be written once more: there was damage. */
  public List<LocalLine> copies() {
    copies.forget();
    return copies.due();
  }

  private void thin() {
    try {
      new Thinning(ledger).run();
    } catch (Problem later) {
      // What is superseded stays a while longer; the next segment tries again.
    }
  }
}
