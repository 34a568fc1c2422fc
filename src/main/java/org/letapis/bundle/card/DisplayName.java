package org.letapis.bundle.card;

import java.text.Normalizer;

/** The name somebody chose to be shown by. It proves nothing; the fingerprint does. */
public final class DisplayName {

  /** Longest name, in code points. */
  public static final int MAX_LENGTH = 80;

  private DisplayName() {}

  /**
   * The name as it is stored: NFC, without space around it.
   *
   * @throws IllegalArgumentException when it is empty, too long, or has characters that are not
   *     seen or change how others are shown
   */
  public static String of(String typed) {
    String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    if (!isAcceptable(name)) {
      throw new IllegalArgumentException("not a display name");
    }
    return name;
  }

  /** Whether a stored name is as {@link #of} gives it. */
  public static boolean isAcceptable(String name) {
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= MAX_LENGTH
        && name.equals(name.strip())
        && Normalizer.isNormalized(name, Normalizer.Form.NFC)
        && name.codePoints().allMatch(DisplayName::isVisible);
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
