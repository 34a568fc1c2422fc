package org.letapis.casebook.contact;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.letapis.bundle.card.ContactCard;
import org.letapis.domain.entry.AuthorId;

/**
 * Somebody whose bundles we can verify and for whom we can encrypt.
 *
 * @param card their public card
 * @param state how far it is trusted
 * @param verifiedOn when its fingerprint was compared
 */
public record Contact(ContactCard card, State state, Optional<Instant> verifiedOn) {

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

  public AuthorId id() {
    return card.authorId();
  }

  /** The name its owner chose. */
  public String name() {
    return card.displayName();
  }
}
