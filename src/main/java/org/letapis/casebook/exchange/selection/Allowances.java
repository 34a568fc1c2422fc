package org.letapis.casebook.exchange.selection;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;

/** What each contact may be given, whatever is chosen for a bundle. */
public final class Allowances {

  private final Ledger ledger;

  public Allowances(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What a contact may be given; nothing when nobody limited it. */
  public Optional<Allowance> of(AuthorId contact) {
    return ledger.locals().get(LocalKeys.ALLOWED + contact).map(Allowance::read);
  }

  /** Limits what a contact may be given from now on. */
  public void set(AuthorId contact, Allowance allowance) {
    write(new LocalLine(LocalKeys.ALLOWED + contact, allowance.toJson()));
  }

  /** Limits it no more. */
  public void lift(AuthorId contact) {
    write(LocalLine.removing(LocalKeys.ALLOWED + contact));
  }

  private void write(LocalLine line) {
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), line));
  }
}
