package org.letapis.store.column;

/** Texts that fit their columns. */
public final class Texts {

  private Texts() {}

  /** At most so many characters, and no half of a surrogate pair at the end. */
  public static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splits ? length - 1 : length);
  }
}
