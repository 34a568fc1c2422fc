package org.letapis.casebook.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.problem.Problem;

/** The people bundles are exchanged with, and the card to give them. */
public final class Contacts {

  /** Cards of one person that are followed back. */
  private static final int MOST_CARDS = 32;

  private final Ledger ledger;
  private final Clock clock;
  private final ReadContacts read = new ReadContacts();

  public Contacts(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** This casebook's own card. */
  public ContactCard mine() {
    Settings settings = settings();
    LocalDate since =
        ledger
            .locals()
            .get(LocalKeys.SUCCESSION)
            .map(json -> LocalDate.parse(json.path("created").asString()))
            .orElse(settings.created());
    return ledger.identity().card(settings.displayName(), since);
  }

  /** A card for keys this casebook writes or once wrote with. */
  public ContactCard cardOf(Identity own) {
    if (own.authorId().equals(myId())) {
      return mine();
    }
    return own.card(settings().displayName(), settings().created());
  }

  private Settings settings() {
    return ledger.locals().get(LocalKeys.SETTINGS).map(Settings::ofJson).orElseThrow();
  }

  /** Who this casebook is to others: the author of what is written here. */
  public AuthorId myId() {
    return ledger.author().orElseThrow(() -> new Problem(CasebookProblem.NO_IDENTITY));
  }

  /** The file to hand to others: this casebook's own card. */
  public byte[] cardFile() {
    return mine().bytes();
  }

  /** All contacts, by the name on their cards. */
  public List<Contact> all() {
    return ledger.locals().all(LocalKeys.CONTACTS).entrySet().stream()
        .map(line -> read.contact(line.getKey(), line.getValue()))
        .sorted(Comparator.comparing(Contact::name).thenComparing(Contact::id))
        .toList();
  }

  /** The contact of that fingerprint. */
  public Optional<Contact> of(AuthorId id) {
    String key = LocalKeys.contact(id);
    return ledger.locals().get(key).map(line -> read.contact(key, line));
  }

  /** What to call an author: the name on the card, or the beginning of the fingerprint. */
  public String nameOf(AuthorId author) {
    if (ledger.isOwn(author)) {
      return settings().displayName();
    }
    return of(author).map(Contact::name).orElseGet(() -> author.toString().substring(0, 12));
  }

  /**
   * Whether somebody may speak for an author: is the same, or is trusted to go on under new keys
   * where that one ended.
   */
  public boolean speaksFor(AuthorId somebody, AuthorId author) {
    if (somebody.equals(author) || (ledger.isOwn(somebody) && ledger.isOwn(author))) {
      return true;
    }
    return of(somebody).filter(c -> c.state() == Contact.State.VERIFIED).isPresent()
        && before(somebody).stream().anyMatch(former -> former.id().equals(author));
  }

  /** The cards the same person had before this one, the newest first. */
  public List<Contact> before(AuthorId id) {
    List<Contact> earlier = new ArrayList<>();
    Optional<Contact> next = of(id).flatMap(Contact::following).flatMap(f -> of(f.former()));
    while (next.isPresent() && earlier.size() < MOST_CARDS) {
      earlier.add(next.get());
      next = next.get().following().flatMap(f -> of(f.former()));
    }
    return earlier;
  }

  /**
   * Adds the card in a file's bytes, unverified; a card already here stays as it is trusted.
   *
   * @throws Problem when it is no card, was altered, or is this casebook's own
   */
  public Contact add(byte[] cardFile) {
    return write(received(ContactCard.parse(cardFile)));
  }

  /**
   * Adds the card of somebody whose former keys vouch for the new ones. It is trusted no more than
   * any other until somebody here says so: see {@link #trustHandover} and {@link #verify}.
   *
   * @param former whose signature was verified by the caller
   */
  public Contact addSuccessor(ContactCard card, AuthorId former) {
    Following following = new Following(former, Following.Proof.SIGNED, now());
    return write(received(card).after(Optional.of(following)));
  }

  private Contact received(ContactCard card) {
    if (ledger.locals().get(LocalKeys.PRACTICE).isPresent()) {
      throw new Problem(CasebookProblem.PRACTICE_ALONE);
    }
    if (ledger.isOwn(card.authorId())) {
      throw new Problem(CasebookProblem.OWN_CARD);
    }
    return of(card.authorId())
        .map(known -> known.with(card))
        .orElseGet(() -> Contact.received(card));
  }

  /** Notes that the fingerprint was compared with its owner; nobody says by whom or how. */
  public Contact verify(AuthorId id) {
    return verify(id, Verification.Way.UNSAID, "");
  }

  /**
   * Notes that the fingerprint was compared with its owner.
   *
   * @param by who compared it, at most {@value Verification#MAX_BY} characters
   */
  public Contact verify(AuthorId id, Verification.Way way, String by) {
    return write(known(id).verified(new Verification(now(), way, by)));
  }

  /**
   * Trusts new keys since the old ones, which are trusted, vouch for them.
   *
   * @param by who decides that
   * @throws Problem when there is no such word of theirs, or the old keys are not trusted
   */
  public Contact trustHandover(AuthorId id, String by) {
    Contact contact = known(id);
    Optional<Contact> former =
        contact
            .following()
            .filter(f -> f.proof() == Following.Proof.SIGNED)
            .flatMap(f -> of(f.former()))
            .filter(old -> old.state() == Contact.State.VERIFIED);
    if (former.isEmpty()) {
      throw new Problem(CasebookProblem.NO_HANDOVER, contact.name());
    }
    return write(contact.verified(new Verification(now(), Verification.Way.HANDOVER, by)));
  }

  /** Notes that the card is no longer trusted, for no reason given. */
  public Contact revoke(AuthorId id) {
    return revoke(id, Revocation.Reason.OTHER, Optional.empty(), "");
  }

  /**
   * Notes that the card is no longer trusted. What its keys alone vouched for is trusted no longer
   * either, until words are compared: whoever took them could have done that too.
   *
   * @param since from when its keys may be in other hands
   * @param words at most {@value Revocation#MAX_WORDS} characters
   */
  public Contact revoke(
      AuthorId id, Revocation.Reason reason, Optional<LocalDate> since, String words) {
    ChainHead head = ledger.store().heads().get(id);
    Contact revoked =
        known(id)
            .revoked(new Revocation(now(), reason, since, words, head == null ? 0 : head.seq()));
    List<LocalLine> lines = new ArrayList<>(List.of(line(revoked)));
    all().stream()
        .filter(c -> c.following().filter(f -> f.former().equals(id)).isPresent())
        .filter(c -> c.verification().filter(v -> v.way() == Verification.Way.HANDOVER).isPresent())
        .filter(c -> c.state() == Contact.State.VERIFIED)
        .forEach(c -> lines.add(line(c.unverified())));
    return ledger.commit(maker -> new Ledger.Commit<>(List.of(), lines, revoked));
  }

  /**
   * Notes that two cards are of one person, since somebody here knows it; trusts neither.
   *
   * @param id the newer card
   * @param former the older one
   * @throws Problem when the older one comes after the newer already, or is the same
   */
  public Contact samePerson(AuthorId id, AuthorId former) {
    Contact contact = known(id);
    known(former);
    if (id.equals(former) || before(former).stream().anyMatch(c -> c.id().equals(id))) {
      throw new Problem(CasebookProblem.CARD_CIRCLE, contact.name());
    }
    return write(contact.after(Optional.of(new Following(former, Following.Proof.DECIDED, now()))));
  }

  /** Takes back that a card comes after another. */
  public Contact notSamePerson(AuthorId id) {
    return write(known(id).after(Optional.empty()));
  }

  /** Writes down what there is to remember of somebody. */
  public Contact note(AuthorId id, String words) {
    return write(known(id).noted(words));
  }

  private Contact known(AuthorId id) {
    return of(id).orElseThrow(() -> new Problem(CasebookProblem.UNKNOWN_CONTACT));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Contact write(Contact contact) {
    LocalLine line = line(contact);
    return ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), contact));
  }

  private static LocalLine line(Contact contact) {
    return new LocalLine(LocalKeys.contact(contact.id()), ContactForm.write(contact));
  }
}
