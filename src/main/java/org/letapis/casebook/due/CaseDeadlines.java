package org.letapis.casebook.due;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.law.deadline.Counting;
import org.letapis.domain.law.deadline.DeadlineCount;
import org.letapis.domain.law.deadline.TimeLimit;
import org.letapis.domain.law.deadline.TimeUnit;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Proceeding;

/**
 * The deadlines typed into a case file. A day that was typed holds; else it is counted from the day
 * after it began, for the length that was typed, and nothing is put off.
 */
final class CaseDeadlines {

  private final DeadlineCount count;
  private final Map<String, Mark> marks;

  CaseDeadlines(DeadlineCount count, Map<String, Mark> marks) {
    this.count = count;
    this.marks = marks;
  }

  void read(CaseRecord state, Involved involved, List<DueItem> items) {
    for (Row row : state.rows(Proceeding.DEADLINES)) {
      String id = state.id() + "/row/" + row.id();
      Optional<Mark> mark =
          Optional.ofNullable(marks.get(id)).or(() -> done(row, involved.changedOn()));
      items.add(
          new DueItem(
              id,
              DueItem.Kind.DEADLINE,
              state.id(),
              state.type(),
              involved.label(),
              Optional.empty(),
              row.get(Proceeding.DEADLINE).orElse(""),
              row.get(Proceeding.LEGAL_SOURCE).orElse(""),
              involved.people(),
              involved.lawyers(),
              row.get(Proceeding.BEGAN),
              due(row),
              row.get(Proceeding.VERIFIED_BY)
                  .filter(by -> !by.isBlank())
                  .map(by -> new Confirmation(by, involved.changedOn())),
              mark));
    }
  }

  /** The record says it is done; who wrote that is in its revisions. */
  private static Optional<Mark> done(Row row, LocalDate on) {
    return row.get(Proceeding.DONE)
        .filter(term -> term.equals(Term.of("yes")))
        .map(yes -> new Mark(Mark.State.DONE, "", on, ""));
  }

  private PartialDate due(Row row) {
    Optional<PartialDate> typed = row.get(Proceeding.DUE);
    if (typed.isPresent()) {
      return typed.get();
    }
    Optional<TimeLimit> limit =
        row.get(Proceeding.LENGTH)
            .flatMap(length -> row.get(Proceeding.UNIT).flatMap(unit -> limit(length, unit)));
    return limit
        .flatMap(l -> row.get(Proceeding.BEGAN).map(began -> count.end(l, began)))
        .orElseGet(() -> PartialDate.unread("?"));
  }

  private static Optional<TimeLimit> limit(long length, Term unit) {
    try {
      TimeUnit in = TimeUnit.of(unit.text());
      Counting from = in == TimeUnit.HOURS ? Counting.MOMENT : Counting.NEXT_DAY;
      return Optional.of(new TimeLimit(Math.toIntExact(length), in, from, false));
    } catch (IllegalArgumentException | ArithmeticException tooLong) {
      return Optional.empty();
    }
  }

  static LocalDate day(java.time.Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
