package org.letapis.search.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Spells Cyrillic words in Latin letters, letter by letter, by one habit. */
final class Letters {

  private static final String SOFTENING = "еёюяіиь";

  private final Map<String, String> letters = new HashMap<>();
  private final String iotaFirst;
  private final String iotaAfter;
  private final boolean softL;

  /**
   * @param iotaFirst what stands before the vowel of е, ё, ю, я at the beginning and after vowels
   * @param iotaAfter the same after consonants
   * @param softL whether hard л is ł
   * @param pairs Cyrillic and Latin, in turn, by blanks; "-" for nothing
   */
  Letters(String iotaFirst, String iotaAfter, boolean softL, String pairs) {
    this.iotaFirst = iotaFirst;
    this.iotaAfter = iotaAfter;
    this.softL = softL;
    String[] all = (COMMON + " " + pairs).split(" ", -1);
    for (int i = 0; i + 1 < all.length; i += 2) {
      letters.put(all[i], all[i + 1].equals("-") ? "" : all[i + 1]);
    }
  }

  private static final String COMMON =
      "а a б b в v г h ґ g д d ж zh з z і i и i й i к k л l м m н n о o п p р r с s т t у u ў u ф f"
          + " х kh ц ts ч ch ш sh щ shch ы y э e ь - ъ - ' -";

  String spell(String words) {
    StringBuilder out = new StringBuilder();
    boolean begin = true;
    String lower = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      String one = one(lower, i);
      if (begin && !one.isEmpty()) {
        one = one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1);
      }
      out.append(one);
      begin = !Character.isLetter(lower.charAt(i)) && lower.charAt(i) != '\'';
    }
    return out.toString();
  }

  private String one(String s, int i) {
    char c = s.charAt(i);
    char before = i == 0 ? ' ' : s.charAt(i - 1);
    char next = i + 1 < s.length() ? s.charAt(i + 1) : ' ';
    int vowel = "еёюя".indexOf(c);
    if (vowel >= 0) {
      String given = letters.get(String.valueOf(c));
      if (given != null) {
        return given;
      }
      boolean first = !Character.isLetter(before) || "аеёіоуыэюяиўьъ'".indexOf(before) >= 0;
      if (softL && before == 'л') {
        return "eoua".substring(vowel, vowel + 1);
      }
      return (first ? iotaFirst : iotaAfter) + "eoua".charAt(vowel);
    }
    if (softL && c == 'л') {
      return SOFTENING.indexOf(next) >= 0 || next == 'л' ? "l" : "ł";
    }
    String pair = letters.get("" + c + next);
    if (pair != null && next == 'ь') {
      return pair;
    }
    return letters.getOrDefault(String.valueOf(c), String.valueOf(c));
  }
}
