package org.letapis.search.text.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words: letters and digits, with apostrophes and stress marks inside them. What a
 * hyphen joins are words of their own.
 */
public final class Tokens {

  /** Longer ones are cut there: no language of ours has them. */
  static final int LONGEST = 64;

  private static final String APOSTROPHES = "'’ʼ`‘′ʹ";

  private Tokens() {}

  /** The words of a text in their order. */
  public static List<Token> of(String text) {
    List<Token> all = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = end(text, at);
      all.add(new Token(text.substring(at, end), at, end));
      at = end;
    }
    return all;
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      if (!Character.isLetterOrDigit(c) && !isMark(c) && !joins(text, at)) {
        return at;
      }
      at += width;
    }
    return at;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || c == 0xAD;
  }

  private static boolean joins(String text, int at) {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }
}
