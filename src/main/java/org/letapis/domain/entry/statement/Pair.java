package org.letapis.domain.entry.statement;

import org.letapis.domain.entry.RecordId;

/**
 * Two records somebody said something of together.
 *
 * @param first the one whose id comes first
 * @param second the other
 */
public record Pair(RecordId first, RecordId second) implements Comparable<Pair> {

  /**
   * @throws IllegalArgumentException when they are not in order
   */
  public Pair {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("not two records in order");
    }
  }

  /** Two different records in whatever order. */
  public static Pair of(RecordId one, RecordId other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  @Override
  public int compareTo(Pair other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : second.compareTo(other.second);
  }
}
