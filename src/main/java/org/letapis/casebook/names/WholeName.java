package org.letapis.casebook.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.letapis.search.Spellings;

/**
 * Whether a name as typed is a recorded one, each word but for its ending of case. That a recorded
 * word begins with what was typed is not enough: Veras is not Verasavaja.
 */
public final class WholeName {

  /** Letters that declension puts on, takes off or changes at the end of a name. */
  private static final int ENDING = 2;

  private static final int SHORTEST_STEM = 2;

  private WholeName() {}

  /** Whether every word typed is a word of one of the names. */
  public static boolean isOneOf(String typed, List<String> names) {
    List<String> words = words(typed);
    return names.stream()
        .flatMap(WholeName::spelt)
        .map(WholeName::words)
        .anyMatch(
            name -> words.stream().allMatch(word -> name.stream().anyMatch(n -> is(word, n))));
  }

  /** As it is recorded, and as it would be in the other languages. */
  private static Stream<String> spelt(String name) {
    return Stream.of(
        name, Spellings.russian(name), Spellings.belarusian(name), Spellings.latin(name));
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[\\s-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean is(String typed, String recorded) {
    int same = 0;
    int shorter = Math.min(typed.length(), recorded.length());
    while (same < shorter && typed.charAt(same) == recorded.charAt(same)) {
      same++;
    }
    return same >= SHORTEST_STEM
        && typed.length() - same <= ENDING
        && recorded.length() - same <= ENDING;
  }
}
