package org.letapis.domain.log;

import java.util.Comparator;

/**
 * Where a frame of the journal begins.
 *
 * @param segment number of the segment, from 1
 * @param offset in bytes from the segment's first
 */
public record Position(int segment, long offset) implements Comparable<Position> {

  /** Before every frame. */
  public static final Position START = new Position(0, 0);

  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::segment).thenComparingLong(Position::offset);

  /**
   * @throws IllegalArgumentException when a number is negative
   */
  public Position {
    if (segment < 0 || offset < 0) {
      throw new IllegalArgumentException("not a position");
    }
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
