package org.letapis.casebook.demo;

/**
 * Divides a number of events among people unevenly, as it is in life: most have a few, some have
 * many. Exact in sum, and never more than one group of people is kept.
 */
final class Shares {

  private static final int GROUP = 16;

  private final Dice dice;
  private final int people;
  private final long events;
  private final int[] group = new int[GROUP];
  private int given;

  Shares(Dice dice, int people, int events) {
    this.dice = dice;
    this.people = people;
    this.events = events;
  }

  /** How many events the next person has. */
  int next() {
    int place = given % GROUP;
    if (place == 0) {
      deal(given, Math.min(people, given + GROUP));
    }
    given++;
    return group[place];
  }

  private void deal(int from, int until) {
    java.util.Arrays.fill(group, 0);
    int total = (int) (events * until / people - events * from / people);
    for (int i = 0; i < total; i++) {
      // The smaller of two throws: the first of a group get more than the last.
      int size = until - from;
      group[Math.min(dice.below(size), dice.below(size))]++;
    }
  }
}
