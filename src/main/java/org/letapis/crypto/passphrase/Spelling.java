package org.letapis.crypto.passphrase;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways one word reaches a keyboard: Cyrillic, Latin letters, or the wrong layout. */
final class Spelling {

  private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю";
  private static final String BELARUSIAN = "ёйцукенгшўзх'фывапролджэячсмітьбю";

  private static final String CYRILLIC = "абвгдеёжзійиклмнопрстуўфхцчшщъыьэюя'";

  /** The same letters as passports, as Belarusian Latin script without its marks, as in chats. */
  private static final List<String[]> LATIN_SPELLINGS =
      List.of(
          row("a b v g d e e zh z i y i k l m n o p r s t u u f kh ts ch sh shch _ y _ e yu ya _"),
          row("a b v h d e jo z z i j i k l m n o p r s t u u f ch c c s sc _ y _ e ju ja _"),
          row("a b v g d e yo zh z i j i k l m n o p r s t u w f h c ch sh sch _ i _ e u ja _"));

  private static final Map<Character, Character> TO_KEYS = new HashMap<>();

  static {
    for (int i = 0; i < LATIN.length(); i++) {
      TO_KEYS.put(RUSSIAN.charAt(i), LATIN.charAt(i));
      TO_KEYS.putIfAbsent(BELARUSIAN.charAt(i), LATIN.charAt(i));
    }
  }

  private Spelling() {}

  private static String[] row(String letters) {
    return letters.replace("_", "").split(" ", -1);
  }

  /** A word in lower case, and what else it may be typed as; the word itself comes first. */
  static Set<String> all(String word) {
    Set<String> all = new LinkedHashSet<>();
    all.add(word);
    if (word.chars().noneMatch(Spelling::isCyrillic)) {
      return all;
    }
    all.add(word.replace('ё', 'е'));
    all.add(keys(word));
    for (String[] spelling : LATIN_SPELLINGS) {
      StringBuilder latin = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        char letter = word.charAt(i);
        int at = CYRILLIC.indexOf(letter);
        latin.append(at < 0 ? String.valueOf(letter) : spelling[at]);
      }
      all.add(latin.toString());
    }
    return all;
  }

  private static String keys(String word) {
    StringBuilder keys = new StringBuilder(word);
    for (int i = 0; i < keys.length(); i++) {
      keys.setCharAt(i, key(keys.charAt(i)));
    }
    return keys.toString();
  }

  /** The Latin sign on the key of a Cyrillic letter, lower case; any other sign as it is. */
  static char key(char typed) {
    char lower = Character.toLowerCase(typed);
    return isCyrillic(lower) ? TO_KEYS.getOrDefault(lower, lower) : typed;
  }

  static boolean isCyrillic(int letter) {
    return letter >= 0x400 && letter < 0x530;
  }
}
