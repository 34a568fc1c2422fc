package org.letapis.ui.kit.text;

import java.util.List;
import java.util.Locale;

/**
 * What can honestly be said of a passphrase without knowing how it was made: whether it is surely
 * weak. No score: a program cannot see whether words were chosen at random.
 */
public enum PassphraseAdvice {
  /** Shorter than {@link #SHORTEST} characters: not accepted. */
  TOO_SHORT,
  /** The same few characters over and over. */
  REPEATED,
  /** Holds what guessing begins with: "password", rows of keys, years of digits. */
  COMMON,
  /** One word or so: long enough only if it is random. */
  SHORT,
  /** Several words or very long. */
  LONG;

  /** The shortest that is accepted, in characters. */
  public static final int SHORTEST = 12;

  private static final int LONG_ENOUGH = 24;
  private static final int WORDS_ENOUGH = 5;
  private static final int FEW_DIFFERENT = 6;

  /** The beginning of every list of guesses, in the scripts and keyboard layouts of our people. */
  private static final List<String> GUESSES =
      List.of(
          "пароль",
          "parol",
          "gfhjkm",
          "password",
          "passphrase",
          "qwerty",
          "йцукен",
          "qwertz",
          "asdfgh",
          "фывапр",
          "123456",
          "654321",
          "111111",
          "000000",
          "беларус",
          "belarus",
          "жывебеларусь",
          "zyvie",
          "zhyve",
          "летапіс",
          "letapis",
          "iloveyou",
          "admin");

  /** What to say of a passphrase. The text is not kept. */
  public static PassphraseAdvice of(String typed) {
    String text = typed.strip();
    if (text.codePointCount(0, text.length()) < SHORTEST) {
      return TOO_SHORT;
    }
    if (text.codePoints().distinct().count() < FEW_DIFFERENT) {
      return REPEATED;
    }
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    boolean rest = GUESSES.stream().anyMatch(g -> plain.replace(g, "").length() < SHORTEST);
    if (rest && GUESSES.stream().anyMatch(plain::contains)) {
      return COMMON;
    }
    boolean enough = text.length() >= LONG_ENOUGH || text.split("[\\s-]+").length >= WORDS_ENOUGH;
    return enough ? LONG : SHORT;
  }

  /** Whether such a passphrase is accepted for a new casebook. */
  public boolean accepted() {
    return this == SHORT || this == LONG;
  }

  /** Label key of what to tell the person. */
  public String key() {
    return "kit.passphrase." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
