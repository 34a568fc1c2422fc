package org.letapis.casebook.alike;

import java.util.List;
import java.util.Locale;
import org.letapis.casebook.names.Ground;

/**
 * Why two records may be about the same, or what speaks against it.
 *
 * @param label key of its text, under {@code alike.reason.} for events and words of others, under
 *     {@code names.tier.} and {@code names.reason.} for people
 * @param words what the text names, such as the name or the place; in the order of its arguments
 */
public record Reason(String label, List<String> words) {

  /** What speaks for it. */
  public enum Kind {
    /** {0} the type's code: both were in what may be one event. */
    SHARED_EVENT,
    /** {0} the name of whom it happened to. */
    SAME_PERSON,
    /** {0} and {1} when each is said to have been. */
    SAME_TIME,
    /** {0} the place. */
    SAME_PLACE,
    /** {0} who says so. */
    SAID_ELSEWHERE;

    /** The tail of the label's key. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Reason {
    words = List.copyOf(words);
  }

  /** A reason and what its text names. */
  public static Reason of(Kind kind, String... words) {
    return new Reason("alike.reason." + kind.code(), List.of(words));
  }

  /** What names and dates of birth say. */
  static Reason of(Ground ground) {
    return new Reason("names.reason." + ground.code(), ground.words());
  }

  /** How much speaks for it, all together. */
  static Reason tier(String code) {
    return new Reason("names.tier." + code, List.of());
  }

  /** Whether it is of a kind. */
  public boolean is(Kind kind) {
    return label.equals("alike.reason." + kind.code());
  }

  /** Whether it says how much speaks for it, all together. */
  public boolean isTier() {
    return label.startsWith("names.tier.");
  }

  /** Its name in lists for programs: the tail of the label's key. */
  public String code() {
    return label.substring(label.lastIndexOf('.') + 1);
  }
}
