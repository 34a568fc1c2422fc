package org.letapis.search.text.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.letapis.search.phoneme.Glyphs;
import org.letapis.search.phoneme.Phonemes;
import org.letapis.search.phoneme.Sounds;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What a word is found by: itself ({@code =}), its sounds without endings ({@code ~}; so a name is
 * found in any alphabet), its English stem ({@code +}), and what it is about where its other
 * languages have words of their own for that ({@code #}).
 */
public final class WordKeys {

  /** Of a Latin word that may be read in several ways, so many. */
  private static final int READINGS = 2;

  private WordKeys() {}

  /** The word as it is, without regard to case, stress marks and letters that only look alike. */
  public static String plain(String word) {
    return Glyphs.oneAlphabet(Glyphs.clean(word));
  }

  /** The key of the word as it is. */
  public static String exact(String word) {
    return "=" + plain(word);
  }

  /** The keys of its stems; none for a number. */
  public static List<String> stems(String word) {
    String plain = plain(word);
    if (!plain.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-')) {
      return List.of();
    }
    Set<String> keys = new LinkedHashSet<>();
    if (!Glyphs.isCyrillic(plain)) {
      keys.add("+" + english(plain));
    }
    Phonemes.of(plain).stream()
        .limit(READINGS)
        .map(sounds -> SoundStem.of(hardened(Sounds.folded(sounds))))
        .filter(stem -> !stem.isEmpty())
        .forEach(stem -> keys.add("~" + stem));
    return List.copyOf(keys);
  }

  /** Every key, itself first. */
  public static List<String> all(String word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(exact(word));
    List<String> stems = stems(word);
    keys.addAll(stems);
    keys.addAll(Concepts.of(stems));
    return List.copyOf(keys);
  }

  /** After ж, ч, ш and щ Belarusian has а where Russian has е: Цярэшчанка, Терещенко. */
  private static String hardened(String sounds) {
    return sounds.replace("Se", "Sa").replace("Ze", "Za").replace("Ce", "Ca");
  }

  private static String english(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
