package org.letapis.casebook.names.split;

import java.util.Optional;
import java.util.regex.Pattern;

/** What language and script words are written in, as far as their letters prove it. */
public final class Scripts {

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern BELARUSIAN = Pattern.compile("[іўІЎ]|\\p{IsCyrillic}['’ʼ]\\p{L}");
  private static final Pattern RUSSIAN = Pattern.compile("[ищъИЩЪ]");
  private static final Pattern LACINKA = Pattern.compile("[ŭŬćĆśŚźŹłŁžŽšŠčČ]");

  private Scripts() {}

  /**
   * The code of the script in the vocabulary {@code name-script}; nothing where the letters are
   * common to several, or of both alphabets.
   */
  public static Optional<String> of(String words) {
    boolean cyrillic = CYRILLIC.matcher(words).find();
    boolean latin = LATIN.matcher(words).find();
    if (cyrillic == latin) {
      return Optional.empty();
    }
    if (latin) {
      return Optional.of(LACINKA.matcher(words).find() ? "be-latn" : "latn");
    }
    boolean belarusian = BELARUSIAN.matcher(words).find();
    boolean russian = RUSSIAN.matcher(words).find();
    if (belarusian == russian) {
      return Optional.empty();
    }
    return Optional.of(belarusian ? "be-cyrl" : "ru-cyrl");
  }

  /** Whether a single word has letters of both alphabets: most often a look-alike by mistake. */
  public static boolean mixesInWord(String words) {
    return WORD.splitAsStream(words)
        .anyMatch(w -> CYRILLIC.matcher(w).find() && LATIN.matcher(w).find());
  }
}
