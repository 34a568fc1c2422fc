package org.letapis.casebook.life.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;

/**
 * What ends a span whose end nobody recorded: a later release or death, and being held elsewhere.
 */
final class Cuts {

  /** The last day each may have been, under the first. */
  private final TreeMap<Long, Long> byFirst = new TreeMap<>();

  /** From each first day on, the earliest of the last days. */
  private final TreeMap<Long, Long> least = new TreeMap<>();

  Cuts(List<PartialDate> dates) {
    for (PartialDate date : dates) {
      if (date.earliest() != null && date.latest() != null) {
        byFirst.merge(Span.first(date), Span.last(date), Math::min);
      }
    }
    long best = Long.MAX_VALUE;
    for (Map.Entry<Long, Long> cut : byFirst.descendingMap().entrySet()) {
      best = Math.min(best, cut.getValue());
      least.put(cut.getKey(), best);
    }
  }

  /** The days within which something must have ended that began then. */
  PartialDate end(PartialDate start) {
    LocalDate latest = start.latest();
    return latest == null
        ? PartialDate.between(start.earliest(), null)
        : PartialDate.between(start.earliest(), cut(latest));
  }

  private @Nullable LocalDate cut(LocalDate began) {
    Map.Entry<Long, Long> next = least.higherEntry(began.toEpochDay());
    return next == null ? null : LocalDate.ofEpochDay(next.getValue());
  }
}
