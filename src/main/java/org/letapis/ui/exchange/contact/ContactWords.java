package org.letapis.ui.exchange.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Following;
import org.letapis.casebook.contact.Revocation;
import org.letapis.casebook.contact.Verification;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.text.Labels;

/** What there is to say about the trust in a contact, in sentences. */
final class ContactWords {

  private final Labels labels;

  ContactWords(Labels labels) {
    this.labels = labels;
  }

  /** How far a card is trusted and why, one sentence a line. */
  List<String> trust(Contact contact) {
    List<String> lines = new ArrayList<>();
    if (contact.state() == Contact.State.REVOKED) {
      lines.addAll(contact.revocation().map(this::revoked).orElse(List.of()));
    }
    contact.verification().map(this::verified).ifPresent(lines::add);
    if (lines.isEmpty()) {
      lines.add(labels.text("contact.trust-" + contact.state().code()));
    }
    return lines;
  }

  private String verified(Verification by) {
    return labels.text(
        by.by().isEmpty() ? "contact.verified-on" : "contact.verified-by",
        day(by.on()),
        labels.text("contact.way." + by.way().code()),
        by.by());
  }

  private List<String> revoked(Revocation why) {
    List<String> lines = new ArrayList<>();
    lines.add(
        labels.text(
            "contact.revoked-on",
            day(why.on()),
            labels.text("contact.reason." + why.reason().code())));
    why.since().ifPresent(since -> lines.add(labels.text("contact.lost-since", day(since))));
    if (!why.words().isEmpty()) {
      lines.add(why.words());
    }
    return lines;
  }

  /** Whose keys a card comes after, and on whose word. */
  String following(Following following, String former) {
    return labels.text("contact.follows." + following.proof().code(), former, day(following.on()));
  }

  String day(Instant on) {
    return day(LocalDate.ofInstant(on, ZoneId.systemDefault()));
  }

  String day(LocalDate day) {
    return DatePrinter.print(PartialDate.day(day), labels.language());
  }
}
