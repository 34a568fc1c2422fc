package org.letapis.ui.history.line;

import java.util.Optional;
import org.letapis.casebook.life.Life;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.life.span.Span;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.text.Labels;

/**
 * What is written and said of a life.
 *
 * @param life whose
 * @param labels the words on screen
 */
public record LaneWords(Life life, Labels labels) {

  /** A label under a key, or the words themselves where there is none. */
  public String word(String keyOrWords) {
    return keyOrWords.isEmpty() ? "" : labels.find(keyOrWords).orElse(keyOrWords);
  }

  /** What stands on a span. */
  public String on(Span span) {
    String facility = span.facility().map(life::name).orElse("");
    String more = word(span.what());
    return switch (span.kind()) {
      case STAY -> facility.isEmpty() ? labels.text("life.somewhere") : facility;
      case SENTENCE, MEASURE, PUNISHMENT -> more.isEmpty() ? kind(span) : more;
      case CUSTODY -> facility.isEmpty() ? kind(span) : kind(span) + " · " + facility;
      case DETENTION, HOUSE_ARREST, INCOMMUNICADO -> kind(span);
    };
  }

  private String kind(Span span) {
    return labels.text("life.span." + span.kind().code());
  }

  /** What is said of it: what, where, from when to when, and what of that is not known. */
  public String spoken(Span span) {
    String what = on(span);
    String kind = kind(span);
    return (what.startsWith(kind) ? what : kind + ": " + what) + ", " + when(span);
  }

  /** From when to when; that no end is recorded is said. */
  public String when(Span span) {
    PartialDate end = span.ended() ? span.end() : null;
    String days = DatePrinter.printSpan(span.start(), end, labels.language());
    return span.ended() ? days : labels.text("life.since-no-end", days);
  }

  /** What is said of an event. */
  public String spoken(LifeEvent event) {
    String days = days(event);
    return name(event) + ", " + (days.isEmpty() ? labels.text("history.no-date") : days);
  }

  /** What an event is called. */
  public String name(LifeEvent event) {
    return labels.find("type." + event.type()).orElse(event.type());
  }

  /** When an event was; empty when nobody knows. */
  public String days(LifeEvent event) {
    Optional<PartialDate> start = event.summary().start();
    Optional<PartialDate> end = event.summary().end();
    return DatePrinter.printSpan(start.orElse(null), end.orElse(null), labels.language());
  }
}
