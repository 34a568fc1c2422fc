package org.letapis.casebook.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.ledger.CasebookProblem;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.LocalKeys;
import org.letapis.casebook.ledger.LocalLine;
import org.letapis.casebook.ledger.Settings;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The people bundles are exchanged with, and the card to give them. */
public final class Contacts {

  private final Ledger ledger;
  private final Clock clock;

  public Contacts(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** This casebook's own card. */
  public ContactCard mine() {
    Settings settings = ledger.locals().get(LocalKeys.SETTINGS).map(Settings::ofJson).orElseThrow();
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
    Settings settings = ledger.locals().get(LocalKeys.SETTINGS).map(Settings::ofJson).orElseThrow();
    return own.card(settings.displayName(), settings.created());
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
    return ledger.locals().all(LocalKeys.CONTACTS).values().stream()
        .map(Contacts::read)
        .sorted(java.util.Comparator.comparing(c -> c.card().displayName()))
        .toList();
  }

  /** The contact of that fingerprint. */
  public Optional<Contact> of(AuthorId id) {
    return ledger.locals().get(LocalKeys.contact(id)).map(Contacts::read);
  }

  /**
   * Adds the card in a file's bytes, unverified; a card already here stays as it is trusted.
   *
   * @throws Problem when it is no card, was altered, or is this casebook's own
   */
  public Contact add(byte[] cardFile) {
    ContactCard card = ContactCard.parse(cardFile);
    if (ledger.isOwn(card.authorId())) {
      throw new Problem(CasebookProblem.OWN_CARD);
    }
    Contact contact =
        of(card.authorId())
            .map(known -> new Contact(card, known.state(), known.verifiedOn()))
            .orElse(new Contact(card, Contact.State.UNVERIFIED, Optional.empty()));
    return write(contact);
  }

  /** Notes that the fingerprint was compared with its owner. */
  public Contact verify(AuthorId id) {
    return write(new Contact(known(id).card(), Contact.State.VERIFIED, Optional.of(now())));
  }

  /** Notes that the card is no longer trusted. */
  public Contact revoke(AuthorId id) {
    Contact contact = known(id);
    return write(new Contact(contact.card(), Contact.State.REVOKED, contact.verifiedOn()));
  }

  private Contact known(AuthorId id) {
    return of(id).orElseThrow(() -> new Problem(CasebookProblem.UNKNOWN_CONTACT));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Contact write(Contact contact) {
    ObjectNode json = Json.object();
    json.set("card", contact.card().toJson());
    json.put("state", contact.state().code());
    contact.verifiedOn().ifPresent(on -> json.put("verifiedOn", on.toString()));
    LocalLine line = new LocalLine(LocalKeys.contact(contact.id()), json);
    return ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), contact));
  }

  private static Contact read(JsonNode json) {
    JsonNode on = json.get("verifiedOn");
    return new Contact(
        ContactCard.read(json.path("card")),
        Contact.State.valueOf(json.path("state").asString().toUpperCase(Locale.ROOT)),
        on == null ? Optional.empty() : Optional.of(Instant.parse(on.asString())));
  }
}
