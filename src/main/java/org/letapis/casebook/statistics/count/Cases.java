package org.letapis.casebook.statistics.count;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.letapis.casebook.statistics.column.Columns;
import org.letapis.casebook.statistics.column.Days;
import org.letapis.casebook.statistics.column.Detail;
import org.letapis.casebook.statistics.query.CountQuery;

/** What each question is about. */
final class Cases {

  /** No sentences: nobody is punished. */
  private static final Set<String> UNPUNISHED = Set.of("acquittal", "case-closed");

  /** A verdict of the first court is counted, not what another says of it later. */
  private static final Set<String> LATER = Set.of("appeal", "supervision", "enforcement", "remand");

  /** Penalties that run for no time. */
  private static final Set<String> TIMELESS = Set.of("fine", "confiscation", "deportation");

  private final Columns columns;
  private final CountQuery query;
  private final IntPredicate allowed;

  /**
   * @param allowed which events may be looked at
   */
  Cases(Columns columns, CountQuery query, IntPredicate allowed) {
    this.columns = columns;
    this.query = query;
    this.allowed = allowed;
  }

  /** Whether an event is of a kind that is looked at, may it be or not. */
  IntPredicate looksAt() {
    Held held = new Held(columns);
    int custody = columns.kindOf("custody");
    int detention = columns.kindOf("detention");
    int kind = columns.kindOf(query.question().type());
    return switch (query.question()) {
      case IN_CUSTODY -> held::tells;
      case INCOMMUNICADO ->
          event -> columns.kind(event) == custody || columns.kind(event) == detention;
      default -> event -> columns.kind(event) == kind;
    };
  }

  /** Tells of every case. */
  void each(Sink sink) {
    switch (query.question()) {
      case IN_CUSTODY -> held(sink);
      case NEWLY_DETAINED -> first(sink);
      case TIME_TO_RELEASE -> released(sink);
      default -> simple(sink);
    }
  }

  private void simple(Sink sink) {
    IntPredicate wanted = looksAt();
    int all = columns.events();
    for (int event = 0; event < all; event++) {
      if (columns.kind(event) != Columns.GONE && wanted.test(event) && allowed.test(event)) {
        one(event, sink);
      }
    }
  }

  private void one(int event, Sink sink) {
    int person = columns.person(event);
    switch (query.question()) {
      case SENTENCED, SENTENCE_LENGTH -> {
        Detail detail = columns.details().get(columns.detail(event));
        if (detail.penalty().keys().stream().noneMatch(UNPUNISHED::contains)
            && !LATER.contains(detail.stage())) {
          sink.add(event, person, columns.start(event), length(detail), true);
        }
      }
      case INCOMMUNICADO -> {
        Optional<Days> since = columns.details().get(columns.detail(event)).isolated();
        if (since.isPresent()) {
          sink.add(event, person, columns.days().code(since.get()), Sink.NO_VALUE, true);
        }
      }
      default -> sink.add(event, person, columns.start(event), Sink.NO_VALUE, true);
    }
  }

  private static int length(Detail detail) {
    Detail.Length length = detail.length().orElse(null);
    if (length == null) {
      boolean timeless = detail.penalty().keys().stream().anyMatch(TIMELESS::contains);
      return timeless ? Scale.NO_TERM : Sink.NO_VALUE;
    }
    if (length.days() == Detail.Length.LIFE) {
      return Scale.LIFE;
    }
    return length.circa() ? Sink.UNCERTAIN : Scale.SENTENCE.of(length.days());
  }

  private void held(Sink sink) {
    int day = Math.toIntExact(java.util.Objects.requireNonNull(query.from()).toEpochDay());
    Held held = new Held(columns);
    ByPerson events = new ByPerson(columns, event -> held.tells(event) && allowed.test(event));
    BitSet told = new BitSet();
    for (int person = 0; person < events.people(); person++) {
      if (!events.has(person)) {
        continue;
      }
      held.read(events, person);
      int best = Integer.MAX_VALUE;
      for (Held.Stay stay : held.stays()) {
        int how = stay.on(day);
        best = how >= 0 ? Math.min(best, how) : best;
      }
      if (best == Integer.MAX_VALUE || held.diedBy(day)) {
        continue;
      }
      for (Held.Stay stay : held.stays()) {
        if (stay.on(day) == best && !told.get(stay.event())) {
          told.set(stay.event());
          sink.add(stay.event(), person, columns.start(stay.event()), best, best < 2);
        }
      }
    }
  }

  private void first(Sink sink) {
    IntPredicate wanted = looksAt();
    ByPerson events = new ByPerson(columns, event -> wanted.test(event) && allowed.test(event));
    int[] earliest = new int[1];
    for (int person = 0; person < events.people(); person++) {
      earliest[0] = -1;
      events.each(
          person,
          event -> {
            if (earliest[0] < 0 || isBefore(event, earliest[0])) {
              earliest[0] = event;
            }
          });
      if (earliest[0] >= 0) {
        sink.add(earliest[0], person, columns.start(earliest[0]), Sink.NO_VALUE, true);
      }
    }
  }

  /** By the first day it may have been; else by its last; of the same, by the id. */
  private boolean isBefore(int event, int other) {
    int byDay = Integer.compare(order(event), order(other));
    return byDay != 0 ? byDay < 0 : columns.event(event).compareTo(columns.event(other)) < 0;
  }

  private int order(int event) {
    Days days = columns.days().get(columns.start(event));
    return days.first() != Days.OPEN_FIRST ? days.first() : days.last();
  }

  private void released(Sink sink) {
    Held held = new Held(columns);
    int detention = columns.kindOf("detention");
    ByPerson events = new ByPerson(columns, event -> held.tells(event) && allowed.test(event));
    for (int person = 0; person < events.people(); person++) {
      if (events.has(person)) {
        held.read(events, person);
        int whom = person;
        events.each(
            person,
            event -> {
              if (columns.kind(event) == detention) {
                sink.add(event, whom, columns.start(event), until(event, held), true);
              }
            });
      }
    }
    nameless(detention, sink);
  }

  private void nameless(int detention, Sink sink) {
    int all = columns.events();
    for (int event = 0; event < all; event++) {
      if (columns.kind(event) == detention
          && columns.person(event) == Columns.NOBODY
          && allowed.test(event)) {
        sink.add(event, Columns.NOBODY, columns.start(event), Sink.NO_VALUE, true);
      }
    }
  }

  /** The group of how long it was until the next release that may have been after it. */
  private int until(int event, Held held) {
    Days taken = columns.days().get(columns.start(event));
    if (taken.unknown()) {
      return Sink.NO_VALUE;
    }
    Days next = null;
    for (Held.Free free : held.free()) {
      Days day = free.day();
      if (day.last() >= taken.first()
          && (next == null
              || day.last() < next.last()
              || day.last() == next.last() && day.first() < next.first())) {
        next = day;
      }
    }
    if (next == null) {
      return Scale.NOT_RELEASED;
    }
    if (!taken.bounded() || !next.bounded()) {
      return Sink.UNCERTAIN;
    }
    int least = Scale.RELEASE.of(Math.max(0, next.first() - taken.last()));
    int most = Scale.RELEASE.of(next.last() - taken.first());
    return least == most ? least : Sink.UNCERTAIN;
  }
}
