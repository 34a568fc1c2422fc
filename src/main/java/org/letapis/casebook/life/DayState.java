package org.letapis.casebook.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.life.span.Hold;
import org.letapis.casebook.life.span.Span;
import org.letapis.casebook.life.span.SpanKind;
import org.letapis.domain.entry.RecordId;

/**
 * What is known of one day.
 *
 * @param day which
 * @param status the strongest thing told of it; unknown where nothing is
 * @param hold how surely
 * @param because what tells so; nothing for {@link Status#UNKNOWN}
 * @param spans everything that holds or may hold then, the surest first
 * @param lawyers who defended then, as far as told
 * @param cases the case files that ran, or may have run
 */
public record DayState(
    LocalDate day,
    Status status,
    Optional<Hold> hold,
    Optional<RecordId> because,
    List<Held> spans,
    List<Counsel> lawyers,
    List<Running> cases) {

  public DayState {
    spans = List.copyOf(spans);
    lawyers = List.copyOf(lawyers);
    cases = List.copyOf(cases);
  }

  /** What a person is on a day. The code stands in label keys. */
  public enum Status {
    INCOMMUNICADO,
    CUSTODY,
    DETAINED,
    HOUSE_ARREST,
    /** The term of a sentence runs, and nothing says whether it is served. */
    SENTENCED,
    FREE,
    DEAD,
    UNKNOWN;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** A span that holds, and how surely. */
  public record Held(Span span, Hold hold) {}

  /** A lawyer, and how surely on that day. */
  public record Counsel(Lawyer lawyer, Hold hold) {}

  /**
   * A case file that ran.
   *
   * @param stage the last it had surely reached
   */
  public record Running(Case file, Hold hold, Optional<Case.Stage> stage) {}

  /** Those of one kind. */
  public List<Held> of(SpanKind kind) {
    return spans.stream().filter(held -> held.span().kind() == kind).toList();
  }
}
