package org.letapis.casebook.text;

import java.util.List;

/**
 * Where words that were asked for stand.
 *
 * @param source what they stand in: a field's name or a file's
 * @param text some words of it
 * @param marks where in the text they are, in order, none over another
 */
public record Passage(String source, String text, List<Mark> marks) {

  /**
   * A word that was asked for.
   *
   * @param from index of its first character
   * @param to index after its last one
   */
  public record Mark(int from, int to) {}

  public Passage {
    marks = List.copyOf(marks);
  }
}
