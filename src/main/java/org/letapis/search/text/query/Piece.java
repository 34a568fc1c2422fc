package org.letapis.search.text.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of what was typed.
 *
 * @param without whether a minus stands before it
 * @param key what stands before a colon; empty where there is none
 * @param value the rest, without quotes
 * @param quoted whether it stood in quotes
 * @param last whether nothing follows it, not even a space: somebody may be typing it
 */
record Piece(boolean without, String key, String value, boolean quoted, boolean last) {

  private static final String OPENING = "\"«“„";
  private static final String CLOSING = "\"»”“";

  /** Cuts a text at spaces outside of quotes. */
  static List<Piece> cut(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        at = read(text, at, pieces);
      }
    }
    return pieces;
  }

  private static int read(String text, int from, List<Piece> pieces) {
    int at = from;
    boolean without = "-−–".indexOf(text.charAt(at)) >= 0;
    if (without) {
      at++;
    }
    int colon = at;
    while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
      colon++;
    }
    String key = "";
    boolean keyed =
        colon > at
            && colon + 1 < text.length()
            && text.charAt(colon) == ':'
            && !Character.isWhitespace(text.charAt(colon + 1));
    if (keyed) {
      key = text.substring(at, colon);
      at = colon + 1;
    }
    if (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
      int end = at + 1;
      while (end < text.length() && CLOSING.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      pieces.add(new Piece(without, key, text.substring(at + 1, end), true, false));
      return end + 1;
    }
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    pieces.add(new Piece(without, key, text.substring(at, end), false, end == text.length()));
    return end;
  }
}
