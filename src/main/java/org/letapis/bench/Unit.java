package org.letapis.bench;

/** What a figure counts. */
public enum Unit {
  MILLISECONDS(true),
  SECONDS(true),
  PER_SECOND(false),
  MEBIBYTES(true),
  /** So many times something else. */
  TIMES(true);

  private final boolean cost;

  Unit(boolean cost) {
    this.cost = cost;
  }

  /** Whether less of it is better. */
  public boolean isCost() {
    return cost;
  }
}
