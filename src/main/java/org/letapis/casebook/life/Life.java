package org.letapis.casebook.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.life.span.Gap;
import org.letapis.casebook.life.span.Gaps;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.life.span.Span;
import org.letapis.casebook.life.span.SpanMaker;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;

/**
 * One person's life as the casebook tells it. Immutable; read by {@link Lives}.
 *
 * @param person whose
 * @param events by the first day each may have been, the undated last
 * @param spans what lasted, in no order
 * @param freedoms when somebody says that the person was free again
 * @param cases case files, by the first day each may have begun
 * @param lawyers who defended
 * @param gaps days of which nothing is told
 * @param names what to call records that are named
 */
public record Life(
    RecordId person,
    List<LifeEvent> events,
    List<Span> spans,
    List<Span> freedoms,
    List<Case> cases,
    List<Lawyer> lawyers,
    List<Gap> gaps,
    Map<RecordId, String> names) {

  public Life {
    events = List.copyOf(events);
    spans = List.copyOf(spans);
    freedoms = List.copyOf(freedoms);
    cases = List.copyOf(cases);
    lawyers = List.copyOf(lawyers);
    gaps = List.copyOf(gaps);
    names = Map.copyOf(names);
  }

  /**
   * Puts a life together.
   *
   * @param events everything that names the person
   * @param cases case files of the person
   * @param related lawyers the person's own record names
   * @param today until when gaps are looked for
   */
  static Life of(
      RecordId person,
      List<LifeEvent> events,
      List<Case> cases,
      List<Lawyer> related,
      Map<RecordId, String> names,
      LocalDate today) {
    List<LifeEvent> sorted =
        events.stream()
            .sorted(
                Comparator.comparingLong((LifeEvent e) -> order(e.start()))
                    .thenComparing(LifeEvent::id))
            .toList();
    List<LifeEvent> own = sorted.stream().filter(LifeEvent::own).toList();
    SpanMaker made = SpanMaker.of(own);
    List<Lawyer> lawyers = new ArrayList<>(related);
    own.forEach(event -> lawyers.addAll(Counsels.of(event)));
    cases.forEach(file -> lawyers.addAll(file.lawyers()));
    return new Life(
        person,
        sorted,
        made.spans(),
        made.freedoms(),
        cases.stream()
            .sorted(
                Comparator.comparingLong((Case c) -> order(c.span().start()))
                    .thenComparing(Case::id))
            .toList(),
        lawyers,
        Gaps.of(own, made.spans(), today),
        names);
  }

  /** What to call a record; empty when it has no title or is not here. */
  public String name(RecordId record) {
    return names.getOrDefault(record, "");
  }

  /** The event of that record. */
  public Optional<LifeEvent> event(RecordId record) {
    return events.stream().filter(event -> event.id().equals(record)).findFirst();
  }

  /** What is known of a day; what is not known is not guessed. */
  public DayState on(LocalDate day) {
    return Days.state(this, day);
  }

  private static long order(PartialDate date) {
    long first = Span.first(date);
    return first != Long.MIN_VALUE ? first : Span.last(date);
  }
}
