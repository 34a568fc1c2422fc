package org.letapis.casebook.check;

import java.util.List;
import org.letapis.bundle.card.ContactCard;
import org.letapis.casebook.check.CheckReport.Finding;
import org.letapis.casebook.exchange.HeadBook;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.casebook.records.Drafts;

/** Whether drafts, contacts, keys and settings can be read. */
final class StateCheck {

  private final Ledger ledger;

  StateCheck(Ledger ledger) {
    this.ledger = ledger;
  }

  void run(List<Finding> findings) {
    read("drafts", () -> new Drafts(ledger).all(), findings);
    read("heads", () -> HeadBook.all(ledger), findings);
    read(
        "contacts",
        () ->
            ledger
                .locals()
                .all(LocalKeys.CONTACTS)
                .values()
                .forEach(contact -> ContactCard.read(contact.path("card"))),
        findings);
    read(
        "settings",
        () -> Settings.ofJson(ledger.locals().get(LocalKeys.SETTINGS).orElseThrow()),
        findings);
    read("keys", () -> ledger.identities().forEach(keys -> keys.authorId()), findings);
  }

  /** Whatever reading throws, the state is not readable: that is all a check need know. */
  private static void read(String what, Runnable reading, List<Finding> findings) {
    try {
      reading.run();
    } catch (RuntimeException unreadable) {
      findings.add(Finding.of(FindingKind.STATE, what));
    }
  }
}
