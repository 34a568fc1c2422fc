package org.letapis.foreign.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel takes them: short, each once, without some signs. */
final class SheetNames {

  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  /** The nearest name that may be used, taken from now on. */
  String take(String wish) {
    String plain = wish.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
    plain = plain.replaceAll("^'+|'+$", "");
    String base = plain.isBlank() ? "1" : cut(plain, LONGEST);
    String name = base;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String tail = " (" + i + ")";
      name = cut(base, LONGEST - tail.length()) + tail;
    }
    return name;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip();
  }
}
