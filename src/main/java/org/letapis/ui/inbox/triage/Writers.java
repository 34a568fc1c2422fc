package org.letapis.ui.inbox.triage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.exchange.memory.ReceivedBundle;
import org.letapis.domain.entry.AuthorId;

/** Who wrote what waits, each looked up once: a card is verified whenever it is read. */
final class Writers {

  private final Casebook casebook;
  private final Map<AuthorId, Optional<Contact>> contacts = new HashMap<>();
  private final Map<AuthorId, Instant> bundles = new HashMap<>();

  Writers(Casebook casebook) {
    this.casebook = casebook;
    for (ReceivedBundle bundle : casebook.exchange().memory().received()) {
      if (bundle.records() > 0) {
        bundle.from().ifPresent(from -> bundles.putIfAbsent(from, bundle.received()));
      }
    }
  }

  Optional<Contact> contact(AuthorId writer) {
    return contacts.computeIfAbsent(writer, casebook.contacts()::of);
  }

  /** The name on the card, or the beginning of the fingerprint. */
  String name(AuthorId writer) {
    return contact(writer).map(Contact::name).orElseGet(() -> writer.toString().substring(0, 12));
  }

  /** When the newest bundle came that they signed and that brought something. */
  Optional<Instant> lastBundle(AuthorId writer) {
    return Optional.ofNullable(bundles.get(writer));
  }
}
