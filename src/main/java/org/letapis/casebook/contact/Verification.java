package org.letapis.casebook.contact;

import java.time.Instant;
import java.util.Locale;

/**
 * Why a card is trusted: who saw to it that its keys are its owner's, when and how.
 *
 * @param on when, by this computer's clock
 * @param way how
 * @param by who did it, in their own words; empty where nobody said
 */
public record Verification(Instant on, Way way, String by) {

  /** Longest name of who did it, in characters. */
  public static final int MAX_BY = 80;

  /** How it was found that keys are their owner's. */
  public enum Way {
    /** The words were read out by voice, as by telephone. */
    VOICE,
    /** The words were compared face to face. */
    IN_PERSON,
    /**
     * Keys that were trusted before vouch for it, and somebody said that this is enough. Weaker
     * than words compared: whoever has the old keys can do it.
     */
    HANDOVER,
    /** Nobody wrote down how. */
    UNSAID;

    /** The stored code, and the tail of the label's key {@code contact.way.<code>}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Verification {
    by = by.strip();
    if (by.length() > MAX_BY) {
      throw new IllegalArgumentException("who verified is too long");
    }
  }
}
