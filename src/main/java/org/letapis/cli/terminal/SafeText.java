package org.letapis.cli.terminal;

/**
 * Makes text from anywhere safe to print. A terminal obeys control characters and escape sequences,
 * and hidden or direction-turning characters (UTS 55) make one thing look like another; all of
 * these are written out as {@code <U+202E>}.
 */
public final class SafeText {

  private SafeText() {}

  /** One line: line breaks and tabs become spaces. */
  public static String line(String text) {
    return neutral(text.replaceAll("[\\r\\n\\t\\u0085\\u2028\\u2029]+", " "));
  }

  /** Several lines: line breaks stay. */
  public static String lines(String text) {
    return neutral(text.replace("\r\n", "\n").replace('\t', ' '));
  }

  /** JSON with everything that is not plainly visible escaped; it means the same. */
  public static String json(String json) {
    StringBuilder out = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < json.length() && isVisible(json.codePointAt(i))) {
        out.append(c).append(json.charAt(++i));
      } else if (isVisible(c)) {
        out.append(c);
      } else {
        out.append(String.format("\\u%04x", (int) c));
      }
    }
    return out.toString();
  }

  private static String neutral(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || isVisible(c)) {
                out.appendCodePoint(c);
              } else {
                out.append(String.format("<U+%04X>", c));
              }
            });
    return out.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
