package org.letapis.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.life.Life;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;

/**
 * Reads a history in stages: what is newest, to be seen at once, and all of it. Both block.
 *
 * @param casebook the open casebook
 * @param person whose
 * @param labels of the language on screen
 */
record HistoryReader(Casebook casebook, RecordId person, Labels labels) {

  /** More than can be seen at once. */
  private static final int FIRST = 24;

  /**
   * What is seen at once.
   *
   * @param who the person; nothing where there is no such record
   * @param lines the newest events, those without a date last
   * @param all how many there are
   */
  record First(Optional<RecordView> who, List<HistoryLine> lines, int all) {}

  /**
   * All of it.
   *
   * @param second the life it is compared with
   * @param lines the oldest first, those without a date last
   */
  record Whole(
      Optional<RecordView> who, Life life, Optional<Life> second, List<HistoryLine> lines) {}

  First first() {
    var newest = casebook.life().newest(person, FIRST);
    return new First(casebook.records().view(person), lines(newest.events()), newest.all());
  }

  Whole whole(LocalDate today, Optional<RecordId> compared) {
    Life life = casebook.life().of(person, today);
    return new Whole(
        casebook.records().view(person),
        life,
        compared.map(id -> casebook.life().of(id, today)),
        lines(life.events().stream().map(LifeEvent::summary).toList()));
  }

  private List<HistoryLine> lines(List<RecordSummary> events) {
    CasebookSchema schema = casebook.records().custom().schema();
    HistoryLine.Wording wording =
        new HistoryLine.Wording(
            schema, labels, casebook.life().names(HistoryLine.references(events, schema)));
    return events.stream().map(event -> new HistoryLine(event, wording)).toList();
  }
}
