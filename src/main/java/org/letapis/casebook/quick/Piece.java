package org.letapis.casebook.quick;

/**
 * Some words of a line that stand together, and what they were read as.
 *
 * @param start where they begin in the line
 * @param end where they end, exclusive
 * @param words as typed
 * @param reading what they were read as
 */
public record Piece(int start, int end, String words, Reading reading) {

  /** The same words read otherwise. */
  public Piece as(Reading other) {
    return new Piece(start, end, words, other);
  }
}
