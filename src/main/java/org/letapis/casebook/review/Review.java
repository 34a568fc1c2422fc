package org.letapis.casebook.review;

import java.util.List;
import java.util.Set;
import org.letapis.casebook.alike.Duplicates;
import org.letapis.casebook.alike.Joins;
import org.letapis.casebook.answer.Fates;
import org.letapis.casebook.answer.Questions;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.erasure.Erasures;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.records.Records;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.files.AttachedFiles;

/** Everything a reviewer does, and what comes back of it. */
public final class Review {

  private final Inbox inbox;
  private final Conflicts conflicts;
  private final Joins joins;
  private final Duplicates duplicates;
  private final Questions questions;
  private final Fates fates;
  private final Colleagues colleagues;
  private final Erasures erasures;
  private final Contacts contacts;

  public Review(Ledger ledger, Contacts contacts, Records records, AttachedFiles files) {
    this.contacts = contacts;
    this.inbox = new Inbox(ledger, contacts);
    this.conflicts = new Conflicts(ledger, contacts, records);
    this.joins = new Joins(ledger);
    this.duplicates = new Duplicates(ledger, records, joins, contacts::nameOf);
    this.questions = new Questions(ledger, contacts);
    this.fates = new Fates(ledger, contacts, new ExchangeMemory(ledger), questions);
    this.colleagues = new Colleagues(ledger, contacts);
    this.erasures = new Erasures(ledger, contacts, files);
  }

  /** What came in and waits for a decision. */
  public Inbox inbox() {
    return inbox;
  }

  /** Values that contradict each other. */
  public Conflicts conflicts() {
    return conflicts;
  }

  /** Records that are about the same, and are not. */
  public Joins joins() {
    return joins;
  }

  /** Records that may be about the same. */
  public Duplicates duplicates() {
    return duplicates;
  }

  /** Questions of reviewers. */
  public Questions questions() {
    return questions;
  }

  /** What became of what was sent. */
  public Fates fates() {
    return fates;
  }

  /** Erasing what a source takes back. */
  public Erasures erasures() {
    return erasures;
  }

  /** Whose decisions count here, too. */
  public Colleagues colleagues() {
    return colleagues;
  }

  /**
   * What of the inbox is plain: new records, all of them by verified contacts, that contradict
   * nothing, that nobody put aside or asked about, and that resemble nothing that is here.
   */
  public List<ReviewItem> plain(List<ReviewItem> items) {
    return items.stream().filter(this::isPlain).toList();
  }

  private boolean isPlain(ReviewItem item) {
    return item.status() == ReviewItem.Status.NEW
        && !item.held()
        && item.opinions().isEmpty()
        && item.conflicts().isEmpty()
        && areVerified(item.writers())
        && duplicates.of(item.record()).isEmpty();
  }

  private boolean areVerified(Set<AuthorId> writers) {
    return writers.stream()
        .allMatch(w -> contacts.of(w).filter(c -> c.state() == Contact.State.VERIFIED).isPresent());
  }

  /**
   * Accepts what is plain, in one go.
   *
   * @return how many records
   */
  public int acceptPlain(String comment) {
    List<ReviewItem> plain = plain(inbox.items());
    return plain.isEmpty() ? 0 : inbox.decide(Verdict.ACCEPT, plain, comment);
  }
}
