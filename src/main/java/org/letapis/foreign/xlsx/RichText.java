package org.letapis.foreign.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.foreign.xml.StrictXml;
import org.letapis.foreign.xml.StrictXml.Event;

/** Words of a cell: runs of different look are put together, readings of Japanese left out. */
final class RichText {

  /** A sign that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
  private static final Pattern SIGN = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /**
   * Reads the element that begins here, to its end.
   *
   * @param most characters that are kept; what is longer is one longer
   */
  static String read(StrictXml xml, int most) {
    StringBuilder words = new StringBuilder();
    int inside = xml.depth();
    Event event = xml.next();
    while (event != Event.OVER && (event != Event.END || xml.depth() >= inside)) {
      if (event == Event.START) {
        if (xml.name().equals("t")) {
          words.append(xml.text(Math.max(0, most - words.length())));
        } else if (xml.name().equals("rPh")) {
          xml.skip();
        }
      }
      event = xml.next();
    }
    words.setLength(Math.min(words.length(), most + 1));
    return unescape(words.toString());
  }

  static String unescape(String words) {
    if (!words.contains("_x")) {
      return words;
    }
    Matcher signs = SIGN.matcher(words);
    return signs.replaceAll(
        sign ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
  }

  /** With signs that XML cannot hold written as their numbers. */
  static String escape(String words) {
    StringBuilder out = null;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean sign = (c < 0x20 && c != '\t' && c != '\n') || c == 0xFFFE || c == 0xFFFF;
      boolean looksSo = c == '_' && SIGN.matcher(words).region(i, words.length()).lookingAt();
      boolean half =
          Character.isSurrogate(c)
              && !(Character.isHighSurrogate(c)
                  && i + 1 < words.length()
                  && Character.isLowSurrogate(words.charAt(i + 1)))
              && !(Character.isLowSurrogate(c)
                  && i > 0
                  && Character.isHighSurrogate(words.charAt(i - 1)));
      if (sign || looksSo || half) {
        if (out == null) {
          out = new StringBuilder(words.substring(0, i));
        }
        out.append(String.format(java.util.Locale.ROOT, "_x%04X_", (int) c));
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? words : out.toString();
  }
}
