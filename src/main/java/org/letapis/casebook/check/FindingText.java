package org.letapis.casebook.check;

import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.check.CheckReport.Finding;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.contact.Fingerprint;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.text.Labels;

/** Says in words what was found, where, how bad it is and what can be done. */
public final class FindingText {

  /** So many words tell authors apart in a sentence; all are in the list of contacts. */
  private static final int WORDS = 4;

  private final Ledger ledger;
  private final Contacts contacts;

  public FindingText(Ledger ledger, Contacts contacts) {
    this.ledger = ledger;
    this.contacts = contacts;
  }

  /** What it is and where. */
  public String what(Finding finding, Labels labels) {
    List<Object> details = new ArrayList<>();
    for (Object detail : finding.details()) {
      details.add(
          switch (detail) {
            case AuthorId id -> author(id, labels);
            case Number number -> number;
            default -> detail.toString();
          });
    }
    if (finding.details().size() == 3
        && finding.details().get(1) instanceof Long from
        && finding.details().get(2) instanceof Long to
        && finding.details().getFirst() instanceof AuthorId) {
      details.set(1, LostRange.numbers(from, to));
    }
    return labels.text(finding.code(), details.toArray());
  }

  /** How bad it is. */
  public static String severity(Finding finding, Labels labels) {
    return labels.text("check.bad." + finding.kind().severity().code());
  }

  /** What can be done about it. */
  public static String remedy(Finding finding, Labels labels) {
    return labels.text("check.do." + finding.kind().remedy().code());
  }

  /** An author as a sentence names one: by name if known, and by the words of the fingerprint. */
  public String author(AuthorId id, Labels labels) {
    List<String> all = Fingerprint.of(id, labels.language()).words();
    String words = String.join(" ", all.subList(0, WORDS));
    if (ledger.isOwn(id)) {
      return labels.text("check.author-own", words);
    }
    return contacts
        .of(id)
        .map(contact -> labels.text("check.author-contact", contact.name(), words))
        .orElse(labels.text("check.author-other", words));
  }
}
