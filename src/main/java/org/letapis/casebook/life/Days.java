package org.letapis.casebook.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.life.DayState.Counsel;
import org.letapis.casebook.life.DayState.Held;
import org.letapis.casebook.life.DayState.Running;
import org.letapis.casebook.life.DayState.Status;
import org.letapis.casebook.life.span.Hold;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.life.span.Span;
import org.letapis.casebook.life.span.SpanKind;

/** Works out what is known of one day. */
final class Days {

  private Days() {}

  static DayState state(Life life, LocalDate day) {
    List<Held> held = new ArrayList<>();
    for (Span span : life.spans()) {
      span.on(day).ifPresent(hold -> held.add(new Held(span, hold)));
    }
    held.sort(Comparator.comparing(Held::hold).thenComparing(h -> h.span().kind()));
    Optional<LifeEvent> death =
        life.events().stream()
            .filter(event -> event.own() && event.type().equals("death"))
            .filter(event -> Span.last(event.start()) <= day.toEpochDay())
            .findFirst();
    Optional<Held> surest = strongest(held, false);
    // A release ends a sentence that had begun: what it left of the term is not served.
    Optional<Span> free = surest.isEmpty() ? freed(life, day) : Optional.empty();
    Optional<Held> strongest = free.isPresent() ? surest : surest.or(() -> strongest(held, true));
    Status status =
        death.isPresent()
            ? Status.DEAD
            : strongest
                .map(h -> status(h.span()))
                .orElse(free.isPresent() ? Status.FREE : Status.UNKNOWN);
    return new DayState(
        day,
        status,
        death.isPresent() || free.isPresent()
            ? Optional.of(Hold.SURELY)
            : strongest.map(h -> h.hold()),
        death
            .map(LifeEvent::id)
            .or(() -> strongest.map(h -> h.span().record()))
            .or(() -> free.map(Span::record)),
        held,
        lawyers(life, day),
        cases(life, day));
  }

  private static Optional<Held> strongest(List<Held> held, boolean sentences) {
    return held.stream()
        .filter(h -> status(h.span()) != Status.UNKNOWN)
        .filter(h -> (h.span().kind() == SpanKind.SENTENCE) == sentences)
        .min(Comparator.comparing(Held::hold).thenComparing(h -> status(h.span())));
  }

  private static Status status(Span span) {
    return switch (span.kind()) {
      case INCOMMUNICADO -> Status.INCOMMUNICADO;
      case CUSTODY -> Status.CUSTODY;
      case DETENTION -> Status.DETAINED;
      case HOUSE_ARREST -> Status.HOUSE_ARREST;
      case SENTENCE -> Status.SENTENCED;
      case PUNISHMENT, STAY, MEASURE -> Status.UNKNOWN;
    };
  }

  /** The last release by that day, unless somebody may have taken the person again since. */
  private static Optional<Span> freed(Life life, LocalDate day) {
    return life.freedoms().stream()
        .filter(free -> Span.last(free.start()) <= day.toEpochDay())
        .max(Comparator.comparingLong(free -> Span.last(free.start())))
        .filter(free -> life.spans().stream().noneMatch(span -> since(span, free, day)));
  }

  private static boolean since(Span span, Span free, LocalDate day) {
    return (span.kind().holds() || span.kind() == SpanKind.SENTENCE)
        && !span.start().isUnread()
        && Span.first(span.start()) <= day.toEpochDay()
        && Span.last(span.start()) > Span.last(free.start());
  }

  private static List<Counsel> lawyers(Life life, LocalDate day) {
    List<Counsel> lawyers = new ArrayList<>();
    for (Lawyer lawyer : life.lawyers()) {
      // Of one of whom no day is told, nothing speaks against this one.
      Optional<Hold> hold =
          lawyer.span().undated() ? Optional.of(Hold.POSSIBLY) : lawyer.span().on(day);
      hold.ifPresent(h -> lawyers.add(new Counsel(lawyer, h)));
    }
    lawyers.sort(Comparator.comparing(Counsel::hold));
    return lawyers;
  }

  private static List<Running> cases(Life life, LocalDate day) {
    List<Running> cases = new ArrayList<>();
    for (Case file : life.cases()) {
      file.span().on(day).ifPresent(h -> cases.add(new Running(file, h, file.stage(day))));
    }
    return cases;
  }
}
