package org.letapis.ui.capture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name as it is typed into a picker, family name first as documenters write it. What stands in a
 * place is only a first guess, to be corrected on the person's page.
 *
 * @param family the first word
 * @param given the second
 * @param patronymic the rest
 * @param script code of the script, where the letters leave no doubt
 */
record NameParts(String family, String given, String patronymic, Optional<String> script) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  static NameParts of(String text) {
    List<String> words = BLANKS.splitAsStream(text.strip()).toList();
    return new NameParts(
        words.getFirst(),
        words.size() > 1 ? words.get(1) : "",
        words.size() > 2 ? String.join(" ", words.subList(2, words.size())) : "",
        scriptOf(text));
  }

  private static Optional<String> scriptOf(String text) {
    if (has(text, "іўІЎ")) {
      return Optional.of("be-cyrl");
    }
    if (has(text, "ищъИЩЪ")) {
      return Optional.of("ru-cyrl");
    }
    boolean latin = text.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
    return latin && text.chars().noneMatch(NameParts::isCyrillic)
        ? Optional.of("latn")
        : Optional.empty();
  }

  private static boolean has(String text, String letters) {
    return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static boolean isCyrillic(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }
}
