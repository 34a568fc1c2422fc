package org.letapis.casebook.contact;

import java.time.Instant;
import java.util.Locale;
import org.letapis.domain.entry.AuthorId;

/**
 * Whose keys a card comes after: the same person with new ones.
 *
 * @param former the keys of before
 * @param proof what says so
 * @param on when it was noted, by this computer's clock
 */
public record Following(AuthorId former, Proof proof, Instant on) {

  /** What says that two cards are of one person. */
  public enum Proof {
    /** Signatures of the old keys and of the new ones. */
    SIGNED,
    /** Somebody here decided so, as when the old keys are lost. */
    DECIDED;

    /** The stored code, and the tail of the label's key {@code contact.follows.<code>}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
