package org.letapis.ui.capture;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.Draft;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.Titles;

/**
 * What the first screen lists, made in the background.
 *
 * @param drafts what was typed and not saved, last typed in first
 * @param recent records, last changed first
 */
record Lines(List<Line> drafts, List<Line> recent) {

  /** What a casebook defines for itself is no work of the day. */
  private static final String[] TYPES =
      Schema.types().stream().map(RecordType::code).toArray(String[]::new);

  static Lines read(Casebook casebook, Language language, int most) {
    return new Lines(
        casebook.drafts().all().stream().map(d -> draft(casebook, d, language)).toList(),
        casebook.records().find(RecordQuery.recent(most, TYPES)).stream()
            .map(s -> summary(s, language))
            .toList());
  }

  private static Line draft(Casebook casebook, Draft draft, Language language) {
    RecordId id = draft.change().record();
    CaseRecord typed =
        casebook
            .records()
            .view(id)
            .map(view -> view.record())
            .orElse(CaseRecord.blank(id, draft.change().type()))
            .with(draft.change());
    Optional<RecordType> type = Schema.type(typed.type());
    String subject =
        type.map(RecordType::subject).flatMap(typed::get).map(casebook.records()::title).orElse("");
    String title = Titles.of(typed, language);
    Optional<PartialDate> start = type.map(RecordType::start).flatMap(typed::get);
    return line(typed, title.isEmpty() ? subject : title, start, language);
  }

  private static Line summary(RecordSummary summary, Language language) {
    String who = summary.title().isEmpty() ? summary.subjectTitle() : summary.title();
    return line(summary.record(), who, summary.start(), language);
  }

  private static Line line(
      CaseRecord record, String who, Optional<PartialDate> start, Language language) {
    String where = record.get(Detention.PLACE).or(() -> record.get(Facility.ADDRESS)).orElse("");
    String when = start.map(day -> DatePrinter.print(day, language)).orElse("");
    return new Line(record.id(), record.type(), who, where, when);
  }
}
