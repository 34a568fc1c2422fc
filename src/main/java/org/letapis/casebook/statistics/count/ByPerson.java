package org.letapis.casebook.statistics.count;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.letapis.casebook.statistics.column.Columns;

/** Events of each person together, in the order of their numbers. */
final class ByPerson {

  private final int[] from;
  private final int[] events;

  /**
   * @param wanted which events; of those that name nobody none is kept
   */
  ByPerson(Columns columns, IntPredicate wanted) {
    int[] starts = new int[columns.people() + 1];
    int all = columns.events();
    for (int event = 0; event < all; event++) {
      if (isKept(columns, event, wanted)) {
        starts[columns.person(event) + 1]++;
      }
    }
    for (int person = 1; person < starts.length; person++) {
      starts[person] += starts[person - 1];
    }
    from = starts;
    events = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    for (int event = 0; event < all; event++) {
      if (isKept(columns, event, wanted)) {
        events[next[columns.person(event)]++] = event;
      }
    }
  }

  private static boolean isKept(Columns columns, int event, IntPredicate wanted) {
    return columns.kind(event) != Columns.GONE
        && columns.person(event) != Columns.NOBODY
        && wanted.test(event);
  }

  int people() {
    return from.length - 1;
  }

  boolean has(int person) {
    return from[person] < from[person + 1];
  }

  void each(int person, IntConsumer event) {
    for (int at = from[person]; at < from[person + 1]; at++) {
      event.accept(events[at]);
    }
  }
}
