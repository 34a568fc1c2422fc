package org.letapis.search.key;

import java.util.LinkedHashSet;
import java.util.Set;
import org.letapis.search.phoneme.Glyphs;

/** What a word may have been before one letter of it went wrong. */
final class OneLetter {

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyzčšž";
  private static final String CYRILLIC = "абвгдежзійклмнопрстуўфхцчшыьэюяёищ";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 20;

  private OneLetter() {}

  /** All words one letter away: swapped, left out, put in, replaced; the first letter stays. */
  static Set<String> variants(String word) {
    int n = word.length();
    if (n < SHORTEST || n > LONGEST) {
      return Set.of();
    }
    String letters = Glyphs.isCyrillic(word) ? CYRILLIC : LATIN;
    Set<String> all = new LinkedHashSet<>(n * letters.length() * 2 + 2 * n);
    for (int i = 1; i <= n; i++) {
      String before = word.substring(0, i);
      if (i < n) {
        String after = word.substring(i + 1);
        all.add(before + after);
        if (i + 1 < n) {
          all.add(before + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        for (int l = 0; l < letters.length(); l++) {
          all.add(before + letters.charAt(l) + after);
        }
      }
      for (int l = 0; l < letters.length(); l++) {
        all.add(before + letters.charAt(l) + word.substring(i));
      }
    }
    all.remove(word);
    return all;
  }
}
