package org.letapis.casebook.intake.register.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.cell.Column;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.event.Custody;
import org.letapis.domain.types.event.Death;
import org.letapis.domain.types.event.Release;
import org.letapis.domain.types.event.Verdict;

/** What a row says happened: a detention, a verdict, custody, a release, a death. */
final class EventsPart {

  private final RecordId person;
  private final DerivedIds ids;
  private final RowCells cells;
  private final List<RecordDraft> events = new ArrayList<>();

  EventsPart(RecordId person, DerivedIds ids, RowCells cells) {
    this.person = person;
    this.ids = ids;
    this.cells = cells;
  }

  /** The events of the row, in the order they usually follow each other. */
  List<RecordDraft> read(List<RecordId> places) {
    RecordDraft detention = dated(Column.ARRESTED, Detention.TYPE.code());
    boolean judged = verdict();
    custody(detention, places);
    if (detention != null) {
      for (RecordId place : places) {
        String row = detention.row(Detention.TAKEN_TO);
        detention.set(Detention.TAKEN_TO, row, EventFields.FACILITY, place, Column.PRISON);
      }
    }
    release();
    dated(Column.DIED, Death.TYPE.code());
    order();
    if (!judged) {
      CourtPart.withoutVerdict(cells, detention);
    }
    return events;
  }

  private boolean verdict() {
    boolean judged =
        Stream.of(
                Column.VERDICT_DATE,
                Column.PENALTY,
                Column.JUDGE,
                Column.DECISION,
                Column.APPEAL_DATE)
            .anyMatch(c -> cells.told(c).isPresent());
    if (judged) {
      RecordDraft verdict = begun(Verdict.TYPE.code(), 0, Column.VERDICT_DATE);
      happened(verdict, Column.VERDICT_DATE);
      CourtPart.verdict(cells, verdict);
    }
    return judged;
  }

  /** A stay in a place where the register tells when it began, or knows no detention at all. */
  private void custody(@Nullable RecordDraft detention, List<RecordId> places) {
    boolean began = cells.told(Column.PENALTY_START_DATE).isPresent();
    List<RecordId> stays = detention == null || (began && places.size() == 1) ? places : List.of();
    if (began && stays.size() != 1) {
      happened(begun(Custody.TYPE.code(), 0, Column.PENALTY_START_DATE), Column.PENALTY_START_DATE);
    }
    for (int i = 0; i < stays.size(); i++) {
      RecordDraft stay = begun(Custody.TYPE.code(), i + 1, Column.PRISON);
      stay.set(EventFields.FACILITY, stays.get(i), Column.PRISON);
      if (began && stays.size() == 1) {
        happened(stay, Column.PENALTY_START_DATE);
      }
    }
  }

  /** A day of release that has not come is a plan, not an event. */
  private void release() {
    Optional<PartialDate> date = cells.date(Column.RELEASE_DATE);
    if (date.isPresent() && cells.reported(Column.RELEASE_DATE, IssueReason.DATE_FUTURE)) {
      cells.keep(Column.RELEASE_DATE);
    } else {
      dated(Column.RELEASE_DATE, Release.TYPE.code());
    }
  }

  /** An event that a date, or only a yes, says was. */
  private @Nullable RecordDraft dated(Column column, String type) {
    if (cells.told(column).isEmpty()) {
      return null;
    }
    RecordDraft event = begun(type, 0, column);
    happened(event, column);
    return event;
  }

  private void happened(RecordDraft event, Column column) {
    if (cells.unknown(column)) {
      event.absent(EventFields.START, column);
      return;
    }
    cells.date(column).ifPresent(d -> event.set(EventFields.START, d, column));
  }

  private RecordDraft begun(String type, int count, Column column) {
    RecordDraft event = new RecordDraft(ids.event(type, count), type, ids);
    event.set(EventFields.PERSON, person, column);
    events.add(event);
    return event;
  }

  private void order() {
    before(Column.BIRTHDAY, Column.ARRESTED, Column.BIRTHDAY);
    before(Column.ARRESTED, Column.RELEASE_DATE, Column.RELEASE_DATE);
    before(Column.BIRTHDAY, Column.DIED, Column.DIED);
  }

  private void before(Column earlier, Column later, Column reported) {
    Optional<PartialDate> first = cells.date(earlier);
    Optional<PartialDate> second = cells.date(later);
    if (first.isPresent() && second.isPresent() && second.get().surelyBefore(first.get())) {
      cells.issue(reported, IssueReason.DATES_DISAGREE);
    }
  }
}
