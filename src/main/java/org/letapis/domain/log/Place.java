package org.letapis.domain.log;

import java.util.Comparator;

/**
 * Where a line of the journal lies.
 *
 * @param frame where its frame begins
 * @param line which line of the frame, from 0
 */
public record Place(Position frame, int line) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::frame).thenComparingInt(Place::line);

  /**
   * @throws IllegalArgumentException when the line is negative
   */
  public Place {
    if (line < 0) {
      throw new IllegalArgumentException("not a place");
    }
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
