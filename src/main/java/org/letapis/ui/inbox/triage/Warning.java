package org.letapis.ui.inbox.triage;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Doubt;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Decision.Verdict;

/** What makes one look twice at what waits about a record. */
enum Warning {
  /** Somebody of whom there is no card wrote it; a friend's bundle brought it. */
  STRANGER,
  /** Whoever wrote it is among the contacts, but nobody compared the words. */
  UNVERIFIED,
  /** It came after its author's card was revoked. */
  CAME_LATER,
  /** It is dated after its author's keys may have been lost. */
  WRITTEN_SINCE,
  /** Reviewers who did not know of each other decided differently. */
  DISPUTED,
  /** It may be about the same as something that is here. */
  ALIKE,
  /** A question to its author is open. */
  ASKED;

  /** The tail of the label's keys. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads what there is to warn of; not for the JavaFX thread. */
  static Set<Warning> of(Casebook casebook, ReviewItem item, Writers writers) {
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    for (AuthorId writer : item.writers()) {
      Optional<Contact> contact = writers.contact(writer);
      if (contact.isEmpty()) {
        warnings.add(STRANGER);
      } else if (contact.get().state() == Contact.State.UNVERIFIED) {
        warnings.add(UNVERIFIED);
      } else if (contact.get().state() == Contact.State.REVOKED) {
        doubts(casebook, item, contact.get()).forEach(doubt -> warnings.add(of(doubt)));
      }
    }
    if (item.disputed()) {
      warnings.add(DISPUTED);
    }
    if (item.opinions().stream().anyMatch(o -> o.verdict() == Verdict.ASK)) {
      warnings.add(ASKED);
    }
    return warnings;
  }

  private static List<Doubt> doubts(Casebook casebook, ReviewItem item, Contact contact) {
    return casebook.records().revisions(item.record()).stream()
        .map(Known::entry)
        .filter(e -> e.author().equals(contact.id()) && item.entries().contains(e.id()))
        .flatMap(e -> Doubt.of(contact, e).stream())
        .toList();
  }

  private static Warning of(Doubt doubt) {
    return switch (doubt) {
      case CAME_LATER -> CAME_LATER;
      case WRITTEN_SINCE -> WRITTEN_SINCE;
    };
  }
}
