package org.letapis.search.phoneme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was meant when a name was typed with the other keyboard layout on. */
public final class Layouts {

  private static final String ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
  private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю.";
  private static final String BELARUSIAN = "ёйцукенгшўзх'фывапролджэячсмітьбю.";
  private static final String SHIFTED = "~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";

  private Layouts() {}

  /** The readings of a text under the other layouts that give letters only; may be none. */
  public static List<String> variants(String text) {
    List<String> all = new ArrayList<>();
    if (Glyphs.isCyrillic(text)) {
      String lower = text.toLowerCase(Locale.ROOT);
      add(all, lower, map(lower, RUSSIAN, ENGLISH));
      add(all, lower, map(lower, BELARUSIAN, ENGLISH));
    } else {
      String plain = map(text, SHIFTED, ENGLISH).toLowerCase(Locale.ROOT);
      add(all, plain, map(plain, ENGLISH, RUSSIAN));
      add(all, plain, map(plain, ENGLISH, BELARUSIAN));
    }
    return List.copyOf(all);
  }

  private static void add(List<String> all, String from, String variant) {
    boolean letters =
        variant
            .chars()
            .allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'' || c == '-' || c == '.');
    if (letters && !variant.equals(from) && !all.contains(variant)) {
      all.add(variant);
    }
  }

  private static String map(String text, String from, String to) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      out.append(at < 0 ? text.charAt(i) : to.charAt(at));
    }
    return out.toString();
  }
}
