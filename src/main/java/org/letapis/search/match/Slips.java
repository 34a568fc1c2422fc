package org.letapis.search.match;

import java.util.ArrayList;
import java.util.List;

/** Single slips of the hand in words of one alphabet. */
final class Slips {

  private static final int SHORTEST = 4;

  /** What one slip leaves of likeness, by kind, in a word of eight letters. */
  private static final double DOUBLED = 0.97;

  private static final double SWAPPED = 0.92;
  private static final double LEFT_OUT = 0.88;
  private static final double REPLACED = 0.84;
  private static final double NEIGHBOUR = 0.88;

  private static final String[] ROWS = {
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "йцукенгшўзх"
  };

  private static final String FROM = "оэёяіїыйўцґєьъ'";
  private static final String TO = "аеееиииивтге---";

  private Slips() {}

  /**
   * How alike two words are that differ by one slip at most; 0 where they differ by more, begin
   * with another letter, or are too short to tell.
   */
  static double alike(String a, String b) {
    String x = a.length() <= b.length() ? a : b;
    String y = x == a ? b : a;
    int n = x.length();
    if (n < SHORTEST || y.length() - n > 1) {
      return 0;
    }
    int from = 0;
    while (from < n && x.charAt(from) == y.charAt(from)) {
      from++;
    }
    int to = 0;
    while (to < n - from && x.charAt(n - 1 - to) == y.charAt(y.length() - 1 - to)) {
      to++;
    }
    if (from == 0) {
      return 0;
    }
    double kind = kind(x, y, from, to);
    // One letter is more of a short word than of a long one.
    return kind == 0 ? 0 : 1 - (1 - kind) * 8 / Math.max(n, SHORTEST);
  }

  private static double kind(String x, String y, int from, int to) {
    int left = x.length() - from - to;
    if (y.length() > x.length()) {
      if (left > 0) {
        return 0;
      }
      boolean doubled = y.charAt(from) == y.charAt(from - 1);
      // What was left out at the very end may as well be another ending.
      return doubled ? DOUBLED : to == 0 ? 0 : LEFT_OUT;
    }
    if (left == 1) {
      return to == 0 ? 0 : neighbours(x.charAt(from), y.charAt(from)) ? NEIGHBOUR : REPLACED;
    }
    boolean swapped =
        left == 2 && x.charAt(from) == y.charAt(from + 1) && x.charAt(from + 1) == y.charAt(from);
    return swapped ? SWAPPED : 0;
  }

  /** Cyrillic letters with those made one that the languages write for each other. */
  static String folded(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
      int at = FROM.indexOf(c);
      char now = at < 0 ? c : TO.charAt(at);
      boolean dz = c == 'д' && next == 'з';
      boolean shch = c == 'ш' && next == 'ч';
      if (now != '-') {
        out.append(shch ? 'щ' : now);
      }
      if (dz || shch) {
        i++;
      }
    }
    return out.toString();
  }

  private static boolean neighbours(char a, char b) {
    for (String row : ROWS) {
      int x = row.indexOf(a);
      int y = row.indexOf(b);
      if (x >= 0 && y >= 0 && Math.abs(x - y) == 1) {
        return true;
      }
    }
    return false;
  }

  /** The words that two neighbouring letters swapped would make of one. */
  static List<String> swapped(String word) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i + 1 < word.length(); i++) {
      if (word.charAt(i) != word.charAt(i + 1)) {
        all.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
      }
    }
    return all;
  }
}
