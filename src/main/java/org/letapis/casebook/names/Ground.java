package org.letapis.casebook.names;

import java.util.List;
import java.util.Locale;
import org.letapis.search.match.Reason;

/**
 * Why somebody may be the same, or may not; to be said in words under {@code names.reason.<code>}.
 *
 * @param code tail of the label's key
 * @param against whether it speaks against
 * @param words what the text names, in the order of its arguments
 */
public record Ground(String code, boolean against, List<String> words) {

  public Ground {
    words = List.copyOf(words);
  }

  /** The ground that a comparison of names gives. */
  public static Ground of(Reason reason) {
    return new Ground(code(reason.code()), reason.code().isAgainst(), reason.words());
  }

  /** Tail of the key of its label. */
  public static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
