package org.letapis.foreign.csv;

import java.util.regex.Pattern;

/**
 * Keeps office programs from taking words for a formula: an apostrophe stands before what begins
 * with {@code = + - @}, a tab or an end of line, and is taken away again when such a table is read.
 * What begins with apostrophes before such a sign gets one more, so that nothing is lost. A point
 * on the map, as Uwazi writes it, stays as it is: of two numbers nothing can be computed, and Uwazi
 * reads none with an apostrophe.
 */
final class Escaping {

  private static final String FORMULA = "=+-@\t\r\n";
  private static final Pattern POINT =
      Pattern.compile("-?\\d{1,3}(\\.\\d{1,17})?\\|-?\\d{1,3}(\\.\\d{1,17})?");

  private Escaping() {}

  /** Words as they are written. */
  static String escape(String words) {
    return isQuoted(words) && !POINT.matcher(words).matches() ? "'" + words : words;
  }

  /** Words as they were before. */
  static String unescape(String words) {
    return words.startsWith("'") && isQuoted(words) ? words.substring(1) : words;
  }

  private static boolean isQuoted(String words) {
    int at = 0;
    while (at < words.length() && words.charAt(at) == '\'') {
      at++;
    }
    return at < words.length() && FORMULA.indexOf(words.charAt(at)) >= 0;
  }
}
