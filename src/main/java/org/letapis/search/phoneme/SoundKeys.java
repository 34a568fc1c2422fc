package org.letapis.search.phoneme;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys under which words of any name are kept and found: of places, institutions, people. Each word
 * gives itself without case and marks, and the consonants of its sounds, in which Belarusian,
 * Russian and Latin spellings fall together; keys of sounds begin with {@code ~}.
 */
public final class SoundKeys {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int MOST_WORDS = 12;

  private SoundKeys() {}

  /** All keys of a name, to store. */
  public static List<String> of(String name) {
    Set<String> keys = new LinkedHashSet<>();
    WORDS.splitAsStream(joined(name)).filter(w -> !w.isEmpty()).forEach(w -> add(w, keys));
    return List.copyOf(keys);
  }

  /**
   * For each of the first twelve words of a query, the beginnings of keys of which a match has at
   * least one: the word as typed, and its sounds once there is enough of them to tell names apart.
   */
  public static List<List<String>> query(String text) {
    List<List<String>> words = new ArrayList<>();
    WORDS
        .splitAsStream(joined(text))
        .filter(w -> !w.isEmpty())
        .limit(MOST_WORDS)
        .forEach(
            word -> {
              Set<String> beginnings = new LinkedHashSet<>();
              add(word, beginnings);
              words.add(List.copyOf(beginnings));
            });
    return words;
  }

  private static void add(String word, Set<String> keys) {
    String letters = Glyphs.oneAlphabet(word);
    keys.add(plain(letters));
    for (String sounds : Phonemes.of(letters)) {
      String skeleton = Sounds.skeleton(sounds);
      if (skeleton.length() > 1) {
        keys.add("~" + skeleton);
      }
    }
  }

  /** The apostrophe belongs to the word in Belarusian and is left out in many spellings. */
  private static String joined(String text) {
    return Glyphs.clean(text).replace("'", "");
  }

  private static String plain(String word) {
    return MARKS.matcher(Normalizer2.getNFDInstance().normalize(word)).replaceAll("");
  }
}
