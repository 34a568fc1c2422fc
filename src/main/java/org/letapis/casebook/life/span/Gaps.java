package org.letapis.casebook.life.span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;

/** Finds the days of which nothing is told. */
public final class Gaps {

  /** Shorter ones are not worth a word: so many days. */
  public static final int LEAST = 60;

  private Gaps() {}

  private record Covered(long from, long until) {}

  /**
   * Gaps of at least {@link #LEAST} days between the first day anything is told of and today. A
   * span whose end nobody recorded covers the days it may have begun on, and no more.
   */
  public static List<Gap> of(List<LifeEvent> events, List<Span> spans, LocalDate today) {
    List<Covered> covered = new ArrayList<>();
    events.forEach(event -> cover(covered, event.start(), event.start()));
    events.stream()
        .filter(event -> !event.end().isUnread() && !SpanMaker.isMeasure(event))
        .forEach(event -> cover(covered, event.start(), event.end()));
    // A sentence or a measure runs on paper: nothing is told of its days.
    spans.stream()
        .filter(span -> span.kind() != SpanKind.SENTENCE && span.kind() != SpanKind.MEASURE)
        .filter(Span::ended)
        .forEach(span -> cover(covered, span.start(), span.end()));
    covered.sort(Comparator.comparingLong(Covered::from));
    List<Gap> gaps = new ArrayList<>();
    long reached = Long.MAX_VALUE;
    for (Covered next : covered) {
      if (reached != Long.MAX_VALUE) {
        add(gaps, reached + 1, Math.min(next.from() - 1, today.toEpochDay()));
      }
      reached = reached == Long.MAX_VALUE ? next.until() : Math.max(reached, next.until());
    }
    if (reached != Long.MAX_VALUE) {
      add(gaps, reached + 1, today.toEpochDay());
    }
    return gaps;
  }

  private static void add(List<Gap> gaps, long from, long until) {
    if (until - from + 1 >= LEAST) {
      gaps.add(new Gap(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until)));
    }
  }

  /** From the first day of one to the last of the other; of an open side, the bound there is. */
  private static void cover(List<Covered> covered, PartialDate from, PartialDate until) {
    LocalDate first = either(either(from.earliest(), from.latest()), until.earliest());
    LocalDate last = either(either(until.latest(), until.earliest()), from.latest());
    first = either(first, last);
    last = either(last, first);
    if (first != null && last != null && !last.isBefore(first)) {
      covered.add(new Covered(first.toEpochDay(), last.toEpochDay()));
    }
  }

  private static @Nullable LocalDate either(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : one;
  }
}
