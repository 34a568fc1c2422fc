package org.letapis.ui.inbox.triage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.exchange.memory.ReceivedBundle;
import org.letapis.casebook.exchange.waiting.MissingPart;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Entry;

/** Who wrote what waits, each looked up once: a card is verified whenever it is read. */
final class Writers {

  private final Casebook casebook;
  private final Map<AuthorId, Optional<Contact>> contacts = new HashMap<>();
  private final List<ReceivedBundle> bundles;
  private final Map<AuthorId, Long> forks;
  private final Map<AuthorId, MissingPart> missing = new HashMap<>();

  Writers(Casebook casebook) {
    this.casebook = casebook;
    this.bundles =
        casebook.exchange().memory().received().stream()
            .filter(bundle -> bundle.records() > 0 && bundle.from().isPresent())
            .toList();
    this.forks = casebook.exchange().memory().forkedAt();
    casebook.exchange().waiting().all().stream()
        .flatMap(bundle -> bundle.missing().stream())
        .forEach(part -> missing.putIfAbsent(part.author(), part));
  }

  /** The first number under which two different entries of somebody were found. */
  Optional<Long> fork(AuthorId writer) {
    return Optional.ofNullable(forks.get(writer));
  }

  /** What of somebody's chain later bundles wait for. */
  Optional<MissingPart> missing(AuthorId writer) {
    return Optional.ofNullable(missing.get(writer));
  }

  Optional<Contact> contact(AuthorId writer) {
    return contacts.computeIfAbsent(writer, casebook.contacts()::of);
  }

  /** The name on the card, or the beginning of the fingerprint. */
  String name(AuthorId writer) {
    return contact(writer).map(Contact::name).orElseGet(() -> writer.toString().substring(0, 12));
  }

  /** The bundle that brought the latest of what waits; nothing when that is not remembered. */
  Optional<ReceivedBundle> bundle(ReviewItem item) {
    return casebook.records().revisions(item.record()).stream()
        .map(Known::entry)
        .filter(entry -> item.entries().contains(entry.id()))
        .flatMap(entry -> bundles.stream().filter(bundle -> brought(bundle, entry)))
        .max(Comparator.comparing(ReceivedBundle::received));
  }

  private static boolean brought(ReceivedBundle bundle, Entry entry) {
    ReceivedBundle.Span span = bundle.brought().get(entry.author());
    return span != null && span.first() <= entry.seq() && entry.seq() <= span.last();
  }
}
