package org.letapis.casebook.review;

import java.util.List;
import java.util.Set;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.contact.Trust;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.standpoint.Standpoint;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;

/**
 * The contacts whose decisions, joins and own entries count here as if they had been made here.
 * Nobody is one until a person says so; what a colleague decided counts no longer once that is
 * taken back, and everything it had changed waits again.
 */
public final class Colleagues {

  private final Ledger ledger;
  private final Contacts contacts;

  public Colleagues(Ledger ledger, Contacts contacts) {
    this.ledger = ledger;
    this.contacts = contacts;
  }

  /** Who they are. */
  public Set<AuthorId> all() {
    return ledger.panel().colleagues();
  }

  /**
   * Lets a contact's word count here.
   *
   * @throws Problem when the contact is not verified
   */
  public void add(AuthorId contact) {
    Contact known =
        contacts.of(contact).orElseThrow(() -> new Problem(CasebookProblem.UNKNOWN_CONTACT));
    Trust.requireVerified(known);
    write(new LocalLine(Standpoint.COLLEAGUES + contact, Json.object()));
  }

  /** Lets it count no longer. */
  public void remove(AuthorId contact) {
    write(LocalLine.removing(Standpoint.COLLEAGUES + contact));
  }

  private void write(LocalLine line) {
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), Boolean.TRUE));
  }
}
