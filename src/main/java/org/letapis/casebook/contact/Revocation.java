package org.letapis.casebook.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a card is trusted no longer.
 *
 * @param on when that was noted, by this computer's clock
 * @param reason why
 * @param since the day from which its keys may be in other hands, as far as anybody knows
 * @param words what else there is to say; may be empty
 * @param lastNumber the number of the last entry of its chain that was here by then, 0 for none: no
 *     clock can move what was here before
 */
public record Revocation(
    Instant on, Reason reason, Optional<LocalDate> since, String words, long lastNumber) {

  /** Longest note, in characters. */
  public static final int MAX_WORDS = 500;

  /** Why. */
  public enum Reason {
    /** The computer or the keys were lost, seized or copied. */
    LOST,
    /** The card was never that person's. */
    NOT_THEIRS,
    /** They no longer work with us. */
    LEFT,
    /** Something else, or nobody said. */
    OTHER;

    /** The stored code, and the tail of the label's key {@code contact.reason.<code>}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Revocation {
    words = words.strip();
    if (words.length() > MAX_WORDS) {
      throw new IllegalArgumentException("the note is too long");
    }
  }
}
