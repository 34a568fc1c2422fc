package org.letapis.vault.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The 2048 English words of BIP-39, sorted. The first four letters tell each from all others, so
 * four letters are enough to name a word; no two look much alike.
 */
public final class WordList {

  /** Letters that tell every word from every other. */
  public static final int LETTERS = 4;

  private static final List<String> WORDS = read();

  private WordList() {}

  /** All words, in the order of their numbers from 0. */
  public static List<String> all() {
    return WORDS;
  }

  /**
   * Words that begin so, in alphabetical order: what a field offers while somebody types.
   *
   * @param typed in either case; spaces around it do not count
   * @param most how many at most
   */
  public static List<String> completing(String typed, int most) {
    String beginning = typed.strip().toLowerCase(Locale.ROOT);
    return WORDS.stream().filter(word -> word.startsWith(beginning)).limit(most).toList();
  }

  /**
   * The number of the word that is meant: the word itself, or the only one that begins with these
   * four or more letters.
   *
   * @param typed in either case, without spaces around it
   */
  public static OptionalInt find(CharSequence typed) {
    for (int number = 0; number < WORDS.size(); number++) {
      String word = WORDS.get(number);
      if (begins(word, typed) && (typed.length() == word.length() || typed.length() >= LETTERS)) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  /** The shorter of two words with one beginning comes first in the list, so it is found first. */
  private static boolean begins(String word, CharSequence typed) {
    if (typed.isEmpty() || typed.length() > word.length()) {
      return false;
    }
    for (int i = 0; i < typed.length(); i++) {
      if (Character.toLowerCase(typed.charAt(i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> read() {
    try (InputStream in = WordList.class.getResourceAsStream("english.txt")) {
      if (in == null) {
        throw new IllegalStateException("the word list is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
