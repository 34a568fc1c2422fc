package org.letapis.bench;

/** How much there is of everything. */
public enum Scale {
  SMALL(100, 500, 16),
  FIELD(5_000, 50_000, 1_024),
  REGISTER(100_000, 1_000_000, 10_240),
  HUGE(1_000_000, 10_000_000, 10_240);

  private final int people;
  private final int events;
  private final int mebibytes;

  Scale(int people, int events, int mebibytes) {
    this.people = people;
    this.events = events;
    this.mebibytes = mebibytes;
  }

  public int people() {
    return people;
  }

  public int events() {
    return events;
  }

  /** Of attached files; fewer where the disk has no room for them. */
  public int mebibytes() {
    return mebibytes;
  }
}
