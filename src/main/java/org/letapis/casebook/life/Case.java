package org.letapis.casebook.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.life.span.Span;
import org.letapis.casebook.life.span.SpanKind;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Proceeding;

/**
 * A case file in a life, with the stages it is known to have reached.
 *
 * @param record the case file
 * @param roles what the person is in it; may be empty
 * @param stages by the first day each may have begun
 * @param lawyers who defends in it
 */
public record Case(CaseRecord record, List<Term> roles, List<Stage> stages, List<Lawyer> lawyers) {

  public Case {
    roles = List.copyOf(roles);
    stages = List.copyOf(stages);
    lawyers = List.copyOf(lawyers);
  }

  /**
   * A stage it reached.
   *
   * @param what a label key, or somebody's own words
   * @param since when that is known of it
   * @param told the record that says so
   */
  public record Stage(String what, PartialDate since, RecordId told) {}

  public RecordId id() {
    return record.id();
  }

  /** From when to when it ran, as far as told. */
  public Span span() {
    PartialDate never = PartialDate.unread("");
    PartialDate closed = record.get(Proceeding.CLOSED).orElse(never);
    PartialDate opened =
        record
            .get(Proceeding.OPENED)
            .or(() -> stages.stream().findFirst().map(s -> s.since()))
            .orElse(never);
    return new Span(
        SpanKind.MEASURE, id(), opened, closed, !closed.isUnread(), Optional.empty(), "");
  }

  /** The last stage it had surely reached by the end of a day. */
  public Optional<Stage> stage(LocalDate day) {
    return stages.stream()
        .filter(stage -> Span.last(stage.since()) <= day.toEpochDay())
        .reduce((before, later) -> later);
  }
}
