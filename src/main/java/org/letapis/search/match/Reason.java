package org.letapis.search.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One reason.
 *
 * @param code which
 * @param words what it speaks of, each with a capital
 */
public record Reason(ReasonCode code, List<String> words) {

  public Reason {
    words = List.copyOf(words);
  }

  static Reason of(ReasonCode code, String... words) {
    return new Reason(code, Arrays.stream(words).map(Reason::capital).toList());
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
