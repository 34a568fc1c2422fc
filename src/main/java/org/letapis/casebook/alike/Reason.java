package org.letapis.casebook.alike;

import java.util.List;
import java.util.Locale;

/**
 * Why two records may be about the same, to be said in words under {@code alike.reason.<code>}.
 *
 * @param kind what speaks for it
 * @param words what the text names, such as the name or the place; in the order of its arguments
 */
public record Reason(Kind kind, List<String> words) {

  /** What speaks for it. */
  public enum Kind {
    /** {0} the name. */
    SAME_NAME,
    /** {0} and {1} the names. */
    OTHER_SPELLING,
    /** {0} the family name. */
    FAMILY_NAME,
    /** {0} the day. */
    BORN_SAME_DAY,
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
    return new Reason(kind, List.of(words));
  }
}
