package org.letapis.ui.history.line;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.life.span.Span;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;

/**
 * Something on the time axis. Between {@code from} and {@code solidFrom} it may have begun, between
 * {@code solidUntil} and {@code until} it may have ended: what is not known is never drawn full.
 *
 * @param record what it stands for; nothing for a gap
 * @param look how it is drawn
 * @param from the first epoch day it may have been
 * @param solidFrom the day from which it surely was
 * @param solidUntil the day after the last on which it surely was
 * @param until the day after the last it may have been
 * @param open whether no end is recorded
 * @param words what stands on it
 * @param spoken what is said of it
 * @param shared whether the other person that is compared has it, too
 */
record Bar(
    Optional<RecordId> record,
    Look look,
    double from,
    double solidFrom,
    double solidUntil,
    double until,
    boolean open,
    Lazy words,
    Lazy spoken,
    boolean shared) {

  /** Words that are put together once somebody reads them: of thousands, few are ever in sight. */
  static final class Lazy {

    private final Supplier<String> source;
    private @Nullable String text;

    Lazy(Supplier<String> source) {
      this.source = source;
    }

    String text() {
      String known = text;
      if (known == null) {
        known = source.get();
        text = known;
      }
      return known;
    }
  }

  /** A span; nothing when no day of it is known. */
  static Optional<Bar> of(Span span, Look look, LocalDate today, Lazy words, Lazy spoken) {
    if (span.undated()) {
      return Optional.empty();
    }
    double edge = today.toEpochDay() + 1.0;
    long first = Span.first(span.start());
    long last = Span.last(span.end());
    double from = first != Long.MIN_VALUE ? first : known(span.start(), span.end());
    // An end nobody knows is drawn until today, or as far as it surely was.
    double until = last != Long.MAX_VALUE ? last + 1.0 : Math.max(edge, from + 1);
    until = Math.max(until, from + 1);
    double latestStart = Math.min(last(span.start(), until - 1), until - 1);
    double earliestEnd = Math.max(first(span.end(), from), from);
    boolean surely = latestStart <= earliestEnd;
    return Optional.of(
        new Bar(
            Optional.of(span.record()),
            look,
            from,
            surely ? latestStart : from,
            surely ? earliestEnd + 1 : from,
            until,
            !span.ended(),
            words,
            spoken,
            false));
  }

  /** Something of a day; nothing when none is known. */
  static Optional<Bar> mark(RecordId record, Look look, PartialDate date, Lazy words, Lazy spoken) {
    if (date.isUnread()) {
      return Optional.empty();
    }
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    double from = first(date, latest == null ? 0 : latest.toEpochDay());
    double until = last(date, earliest == null ? 0 : earliest.toEpochDay()) + 1;
    boolean day = date.isDay();
    return Optional.of(
        new Bar(
            Optional.of(record),
            look,
            from,
            from,
            day ? until : from,
            until,
            false,
            words,
            spoken,
            false));
  }

  /** The same, which the other person has, too. */
  Bar common(String saying) {
    return new Bar(
        record,
        look,
        from,
        solidFrom,
        solidUntil,
        until,
        open,
        words,
        new Lazy(() -> spoken.text() + ", " + saying),
        true);
  }

  /** Where its middle stands. */
  double middle() {
    return (from + until) / 2;
  }

  private static double known(PartialDate start, PartialDate end) {
    return first(end, last(start, 0));
  }

  private static double first(PartialDate date, double otherwise) {
    long first = Span.first(date);
    return first == Long.MIN_VALUE ? otherwise : first;
  }

  private static double last(PartialDate date, double otherwise) {
    long last = Span.last(date);
    return last == Long.MAX_VALUE ? otherwise : last;
  }
}
