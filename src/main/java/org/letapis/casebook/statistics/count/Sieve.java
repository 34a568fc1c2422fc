package org.letapis.casebook.statistics.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.statistics.column.Columns;
import org.letapis.casebook.statistics.column.Days;
import org.letapis.casebook.statistics.column.Dictionary;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.Question;

/** Lets through the cases that a query is about: by confidentiality, by groups, by the period. */
final class Sieve {

  private final Columns columns;
  private final CountQuery query;
  private final Cases cases;
  private final Dictionary<Bucket> buckets;
  private final List<Condition> conditions = new ArrayList<>();

  /** How a case stands to the period. */
  enum Then {
    SURELY,
    PERHAPS,
    UNDATED
  }

  /** Takes what is let through. */
  @FunctionalInterface
  interface Caught {
    void add(int event, int person, int when, int value, Then then);
  }

  private record Condition(Groups groups, Set<String> keys) {}

  Sieve(Columns columns, CountQuery query, Dictionary<Bucket> buckets) {
    this.columns = columns;
    this.query = query;
    this.buckets = buckets;
    this.cases = new Cases(columns, query, this::allowed);
    query
        .only()
        .forEach(
            (dimension, keys) ->
                conditions.add(
                    new Condition(new Groups(columns, query, dimension, buckets), keys)));
  }

  /** What happened to somebody is as confidential as they are. */
  private boolean allowed(int event) {
    Level own = columns.handlings().get(columns.handling(event)).level();
    int person = columns.person(event);
    return own.compareTo(query.highest()) <= 0
        && (person == Columns.NOBODY || columns.level(person).compareTo(query.highest()) <= 0);
  }

  /** How many events of the kinds that are looked at are left out for being too confidential. */
  int hidden() {
    if (query.highest() == Level.RESTRICTED) {
      return 0;
    }
    IntPredicate looked = cases.looksAt();
    int hidden = 0;
    for (int event = 0; event < columns.events(); event++) {
      boolean there = columns.kind(event) != Columns.GONE;
      hidden += there && looked.test(event) && !allowed(event) ? 1 : 0;
    }
    return hidden;
  }

  void each(Caught caught) {
    if (query.question() == Question.REPEATED) {
      repeated(caught);
    } else {
      all(caught);
    }
  }

  private void all(Caught caught) {
    cases.each(
        (event, person, when, value, sure) -> {
          Then then = then(when);
          if (then != null && fits(event, person, when, value)) {
            caught.add(event, person, when, value, sure ? then : Then.PERHAPS);
          }
        });
  }

  /** First it is counted how often each is there for certain, then they are told of. */
  private void repeated(Caught caught) {
    int[] often = new int[columns.people()];
    all(
        (event, person, when, value, then) -> {
          if (person != Columns.NOBODY && then == Then.SURELY) {
            often[person]++;
          }
        });
    all(
        (event, person, when, value, then) ->
            caught.add(
                event,
                person,
                when,
                person == Columns.NOBODY ? Sink.NO_VALUE : Math.min(often[person], Scale.OFTEN),
                then));
  }

  private boolean fits(int event, int person, int when, int value) {
    for (Condition condition : conditions) {
      boolean any = false;
      for (int group : condition.groups().of(event, person, when, value)) {
        Bucket bucket = buckets.get(group);
        any |= condition.keys().contains(keyOf(bucket));
      }
      if (!any) {
        return false;
      }
    }
    return true;
  }

  private static String keyOf(Bucket bucket) {
    return switch (bucket.kind()) {
      case VALUE -> bucket.key();
      case UNKNOWN -> CountQuery.UNKNOWN + bucket.key();
      case UNCERTAIN, PERHAPS_THEN, UNDATED -> CountQuery.UNKNOWN + bucket.kind();
    };
  }

  /** Nothing when it surely was at another time. */
  private @Nullable Then then(int when) {
    if (!query.dated()) {
      return Then.SURELY;
    }
    Days days = columns.days().get(when);
    if (days.unknown()) {
      return Then.UNDATED;
    }
    LocalDate from = query.from();
    LocalDate to = query.to();
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    boolean startsIn = days.first() == Days.OPEN_FIRST ? from == null : days.first() >= first;
    boolean endsIn = days.last() == Days.OPEN_LAST ? to == null : days.last() <= last;
    if (startsIn && endsIn) {
      return Then.SURELY;
    }
    boolean outside =
        days.last() != Days.OPEN_LAST && days.last() < first
            || days.first() != Days.OPEN_FIRST && days.first() > last;
    return outside ? null : Then.PERHAPS;
  }
}
