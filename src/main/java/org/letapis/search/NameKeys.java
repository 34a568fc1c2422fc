package org.letapis.search;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys under which a name is found. Each word gives two: the word itself without case and marks,
 * and its sound, a skeleton of consonants with the initial vowel, in which Belarusian, Russian and
 * Latin spellings of one name fall together. Sound keys begin with {@code ~}.
 */
public final class NameKeys {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private NameKeys() {}

  /** All keys of a name, to store. */
  public static List<String> of(String name) {
    Set<String> keys = new LinkedHashSet<>();
    for (String word : words(name)) {
      keys.add(plain(word));
      String sound = SoundSkeleton.of(word);
      if (sound.length() > 1) {
        keys.add("~" + sound);
      }
    }
    return new ArrayList<>(keys);
  }

  /**
   * For each word of a query, the key prefixes of which a match has at least one: the word as
   * typed, and its sound once there is enough of it to tell names apart.
   */
  public static List<List<String>> query(String text) {
    List<List<String>> words = new ArrayList<>();
    for (String word : words(text)) {
      List<String> prefixes = new ArrayList<>(List.of(plain(word)));
      String sound = SoundSkeleton.of(word);
      if (sound.length() > 1) {
        prefixes.add("~" + sound);
      }
      words.add(prefixes);
    }
    return words;
  }

  private static List<String> words(String text) {
    // The apostrophe belongs to the word in Belarusian and is left out in many spellings.
    String joined = text.replaceAll("['’ʼ`]", "");
    return WORDS.splitAsStream(joined).filter(w -> !w.isEmpty()).limit(12).toList();
  }

  private static String plain(String word) {
    String folded = Normalizer2.getNFDInstance().normalize(word.toLowerCase(Locale.ROOT));
    return MARKS.matcher(folded).replaceAll("");
  }
}
