package org.letapis.casebook.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.letapis.bundle.card.ContactCard;
import org.letapis.domain.entry.AuthorId;

/**
 * Somebody whose bundles we can verify and for whom we can encrypt.
 *
 * @param card their public card
 * @param state how far it is trusted
 * @param verification who found that it is theirs; kept when it is revoked
 * @param revocation why it is trusted no longer; only where it is revoked
 * @param following whose keys it comes after
 * @param note what there is to remember of them; may be empty, never leaves the casebook
 */
public record Contact(
    ContactCard card,
    State state,
    Optional<Verification> verification,
    Optional<Revocation> revocation,
    Optional<Following> following,
    String note) {

  /** Longest note, in characters. */
  public static final int MAX_NOTE = 2_000;

  /** How far a card is trusted. */
  public enum State {
    /** Received; nobody compared its fingerprint with its owner. */
    UNVERIFIED,
    /** The fingerprint was compared with its owner by voice or in person. */
    VERIFIED,
    /** No longer trusted; its bundles are refused. */
    REVOKED;

    /** The stored code, and the tail of the label's key {@code contact.state.<code>}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Contact {
    if (note.length() > MAX_NOTE) {
      throw new IllegalArgumentException("the note is too long");
    }
  }

  /** A card as it comes in: nobody compared anything yet. */
  static Contact received(ContactCard card) {
    return new Contact(
        card, State.UNVERIFIED, Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  public AuthorId id() {
    return card.authorId();
  }

  /** The name its owner chose. */
  public String name() {
    return card.displayName();
  }

  /** The day the card was made, by its owner's clock. */
  public LocalDate created() {
    return card.created();
  }

  /** When its fingerprint was compared. */
  public Optional<Instant> verifiedOn() {
    return verification.map(Verification::on);
  }

  /** Whether keys trusted before vouch for it, and nobody has said yet whether that is enough. */
  public boolean isHandedOver() {
    return state == State.UNVERIFIED
        && following.filter(f -> f.proof() == Following.Proof.SIGNED).isPresent();
  }

  Contact with(ContactCard newer) {
    return new Contact(newer, state, verification, revocation, following, note);
  }

  Contact verified(Verification by) {
    return new Contact(card, State.VERIFIED, Optional.of(by), Optional.empty(), following, note);
  }

  Contact unverified() {
    return new Contact(card, State.UNVERIFIED, Optional.empty(), Optional.empty(), following, note);
  }

  Contact revoked(Revocation why) {
    return new Contact(card, State.REVOKED, verification, Optional.of(why), following, note);
  }

  Contact after(Optional<Following> whom) {
    return new Contact(card, state, verification, revocation, whom, note);
  }

  Contact noted(String words) {
    return new Contact(card, state, verification, revocation, following, words.strip());
  }
}
