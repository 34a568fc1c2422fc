package org.letapis.crypto.passphrase;

import com.nulabinc.zxcvbn.WipeableString;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One way to read a passphrase, and how soon it is guessed when read so.
 *
 * @param guesses after which it is found
 * @param found what it is made of
 */
record Reading(double guesses, Set<Weakness> found) {

  /** What zxcvbn calls the words that come with one passphrase. */
  private static final String ABOUT = "user_inputs";

  private static final int SHORT = 12;

  /**
   * Measures a text, and wipes it and what the library keeps of it.
   *
   * @param keys whether the text is not what was typed but the keys it was typed with
   */
  static Reading of(Knowledge knowledge, WipeableString text, List<String> about, boolean keys) {
    com.nulabinc.zxcvbn.Strength measured = knowledge.zxcvbn().measure(text, about);
    Set<Weakness> found = EnumSet.noneOf(Weakness.class);
    measured.getSequence().forEach(match -> look(match, knowledge, found));
    if (keys && !found.isEmpty()) {
      found.add(Weakness.OTHER_LAYOUT);
    }
    measured.wipe();
    return new Reading(Math.max(1, measured.getGuesses()), found);
  }

  Reading orLower(Reading other) {
    return other.guesses < guesses ? other : this;
  }

  /** The same with something more to find. */
  Reading times(double more) {
    return new Reading(guesses * more, found);
  }

  /** The verdict, when words drawn one by one would be found after so many guesses. */
  Estimate estimate(double drawn, int length) {
    double least = Math.max(1, Math.min(guesses, drawn));
    Set<Weakness> all = EnumSet.noneOf(Weakness.class);
    if (Strength.of(least).compareTo(Strength.GOOD) < 0) {
      all.addAll(found);
      if (length < SHORT) {
        all.add(Weakness.SHORT);
      }
    }
    return new Estimate(least, List.copyOf(all));
  }

  private static void look(Match match, Knowledge knowledge, Set<Weakness> found) {
    switch (match.pattern) {
      case Dictionary -> found.add(kind(match, knowledge));
      case Spatial -> found.add(Weakness.KEYBOARD);
      case Repeat -> found.add(Weakness.REPEATED);
      case Sequence -> found.add(Weakness.SEQUENCE);
      case Regex, Date -> found.add(Weakness.DATE);
      case Bruteforce -> {}
    }
    if (match.l33t || match.reversed) {
      found.add(Weakness.DISGUISE);
    }
  }

  private static Weakness kind(Match match, Knowledge knowledge) {
    Weakness kind = knowledge.words().kind(match.matchedWord);
    return match.dictionaryName.equals(ABOUT) || kind == null ? Weakness.ABOUT_YOU : kind;
  }
}
