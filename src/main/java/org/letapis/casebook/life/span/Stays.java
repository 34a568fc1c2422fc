package org.letapis.casebook.life.span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.types.Detention;

/**
 * Where somebody was held while detained. Nobody stays in a place longer than the detention lasted,
 * nor once taken on to another; on which of those days each stay ended is not made up.
 */
final class Stays {

  private final LifeEvent event;
  private final Cuts cuts;
  private final PartialDate held;

  private Stays(LifeEvent event, Cuts cuts) {
    this.event = event;
    this.cuts = cuts;
    this.held = held(event, cuts);
  }

  static List<Span> of(LifeEvent event, Cuts cuts) {
    Stays stays = new Stays(event, cuts);
    List<Row> rows = event.record().rows(Detention.TAKEN_TO);
    List<Span> spans = new ArrayList<>();
    for (Row row : rows) {
      PartialDate from = row.get(Detention.FROM).orElse(stays.held);
      Optional<PartialDate> until = row.get(Detention.UNTIL).filter(date -> !date.isUnread());
      spans.add(
          until
              .map(end -> stays.span(row, from, end, true))
              .orElseGet(() -> stays.open(row, from, rows)));
    }
    return spans;
  }

  /** The days of the detention, as far as they are known. */
  private static PartialDate held(LifeEvent event, Cuts cuts) {
    PartialDate start = event.start();
    PartialDate end = event.end();
    if (start.earliest() == null) {
      return start;
    }
    if (end.isUnread()) {
      return cuts.end(start);
    }
    boolean turned = Span.last(end) < Span.first(start);
    return PartialDate.between(start.earliest(), turned ? null : end.latest());
  }

  private Span open(Row row, PartialDate from, List<Row> rows) {
    if (from.isUnread()) {
      return span(row, from, PartialDate.unread(""), false);
    }
    Optional<LocalDate> next =
        rows.stream()
            .flatMap(other -> other.get(Detention.FROM).stream())
            .filter(other -> Span.first(other) > Span.last(from))
            .map(PartialDate::latest)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo);
    Optional<LocalDate> over =
        Optional.ofNullable(event.end().isUnread() ? null : event.end().latest());
    Optional<LocalDate> known = least(from, next.stream(), over.stream());
    Optional<LocalDate> last =
        known.or(
            () ->
                least(
                    from,
                    Stream.ofNullable(held.latest()),
                    Stream.ofNullable(cuts.end(from).latest())));
    return span(
        row, from, PartialDate.between(from.earliest(), last.orElse(null)), known.isPresent());
  }

  /** The earliest of days, of those that do not contradict the beginning. */
  private static Optional<LocalDate> least(
      PartialDate from, Stream<LocalDate> some, Stream<LocalDate> more) {
    return Stream.concat(some, more)
        .filter(day -> day.toEpochDay() >= Span.first(from))
        .min(LocalDate::compareTo);
  }

  private Span span(Row row, PartialDate from, PartialDate end, boolean ended) {
    return new Span(SpanKind.STAY, event.id(), from, end, ended, row.get(EventFields.FACILITY), "");
  }
}
