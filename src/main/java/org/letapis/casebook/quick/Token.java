package org.letapis.casebook.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a line, as it stands there.
 *
 * @param start where it begins in the line
 * @param end where it ends, exclusive
 * @param text the word without commas and brackets around it
 * @param comma whether a comma or a stronger mark follows
 */
record Token(int start, int end, String text, boolean comma) {

  private static final Pattern WORD =
      Pattern.compile("[^\\s,;:!?()\\[\\]«»\"“”„]+|(?<=\\d):(?=\\d)");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern BREAK = Pattern.compile("\\s*[,;:!?()\\[\\]«»\"“”„]");

  /** The words of a line; what lies between them holds no letter and no digit. */
  static List<Token> of(String line) {
    List<Token> tokens = new ArrayList<>();
    Matcher clock = CLOCK.matcher(line);
    Matcher word = WORD.matcher(line);
    Matcher mark = BREAK.matcher(line);
    int at = 0;
    while (word.find(at)) {
      int start = word.start();
      boolean time = clock.find(start) && clock.start() == start;
      int end = time ? clock.end() : word.end();
      boolean comma = mark.region(end, line.length()).lookingAt();
      tokens.add(new Token(start, end, line.substring(start, end), comma));
      at = end;
    }
    return tokens;
  }

  /** In lower case, е for ё, without a point at the end. */
  String folded() {
    return fold(text);
  }

  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'');
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean lettersOnly() {
    return text.codePoints()
        .allMatch(
            c -> Character.isLetter(c) || "-'’ʼ.".indexOf(c) >= 0 || Character.getType(c) == 6);
  }

  boolean hasDigit() {
    return text.codePoints().anyMatch(Character::isDigit);
  }
}
