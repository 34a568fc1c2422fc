package org.letapis.search.phoneme;

import java.util.List;

/** Reads a word of a name into its sounds. */
public final class Phonemes {

  private Phonemes() {}

  /**
   * How a word may sound, the likeliest first; at least one reading, at most six, see {@link
   * Sounds}.
   *
   * @param word cleaned by {@link Glyphs}
   * @param style of the whole name it stands in
   */
  public static List<String> of(String word, Style style) {
    return Glyphs.isCyrillic(word) ? List.of(CyrillicSounds.of(word)) : LatinSounds.of(word, style);
  }

  /** The same for a word by itself. */
  public static List<String> of(String word) {
    return Glyphs.isCyrillic(word)
        ? List.of(CyrillicSounds.of(word))
        : LatinSounds.of(word, Style.of(word));
  }
}
