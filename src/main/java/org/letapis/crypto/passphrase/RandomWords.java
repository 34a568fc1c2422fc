package org.letapis.crypto.passphrase;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.letapis.crypto.sign.FingerprintWords;

/**
 * Passphrases of everyday words drawn at random, in the manner of diceware. Each word is one of 256
 * and so worth 8 bits; {@value #WORDS} of them give 56, whoever knows how they were made.
 */
public final class RandomWords {

  /** Languages there are words in, as BCP 47 tags. */
  public static final List<String> LANGUAGES = FingerprintWords.LANGUAGES;

  /** How many words are drawn when nobody says otherwise. */
  public static final int WORDS = 7;

  /** How many words a list has. */
  static final int LIST = 256;

  private RandomWords() {}

  /**
   * Different words of one language, joined by spaces.
   *
   * @param language a BCP 47 tag of {@link FingerprintWords#LANGUAGES}
   * @return the characters, to be wiped by the caller
   */
  public static char[] draw(String language, int words, SecureRandom random) {
    List<String> list = FingerprintWords.in(language).list();
    // A word drawn twice is drawn again: it would look like a mistake. That costs 0.1 bit.
    List<String> drawn =
        Stream.generate(() -> list.get(random.nextInt(LIST))).distinct().limit(words).toList();
    char[] text = new char[drawn.stream().mapToInt(word -> word.length() + 1).sum() - 1];
    int at = 0;
    for (String word : drawn) {
      if (at > 0) {
        text[at++] = ' ';
      }
      word.getChars(0, word.length(), text, at);
      at += word.length();
    }
    return text;
  }
}
