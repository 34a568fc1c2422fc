package org.letapis.casebook.publication.huridocs;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.event.IllTreatment;
import org.letapis.domain.vocabulary.Huridocs;
import org.letapis.foreign.ForeignValue;
import tools.jackson.databind.JsonNode;

/**
 * What happened: an event with one act in it, whom it happened to, who did it, and what was
 * complained of it.
 */
final class EventRows {

  /** Parts in which somebody suffers or only looks on. */
  private static final Set<String> NOT_DOING =
      Set.of(
          "victim",
          "witness",
          "attesting-witness",
          "relative",
          "lawyer",
          "interpreter",
          "detained-together");

  private final Publication publication;
  private final Sheets sheets;

  EventRows(Publication publication, Sheets sheets) {
    this.publication = publication;
    this.sheets = sheets;
  }

  void write(PublishedRecord published) {
    CaseRecord record = published.record();
    String event = record.id().toString();
    String act = event + "-act";
    Map.Entry<ForeignValue, ForeignValue> start = date(record, published.type().start());
    Map.Entry<ForeignValue, ForeignValue> end = date(record, published.type().end());
    ForeignValue place = words(record, EventFields.PLACE.path());
    sheets.row(
        Sheet.EVENTS,
        Codes.text(event),
        Codes.text(published.title()),
        start.getKey(),
        start.getValue(),
        end.getKey(),
        end.getValue(),
        words(record, Common.ACCOUNT.path()),
        place,
        Codes.of(record, Common.VERIFICATION));
    Optional<RecordId> victim =
        Optional.ofNullable(published.type().subject()).flatMap(record::get);
    String name = victim.map(publication::title).orElse("");
    Field<?> methods =
        record.type().equals(Detention.TYPE.code())
            ? Detention.FORCE_METHODS
            : IllTreatment.METHODS;
    sheets.row(
        Sheet.ACTS,
        Codes.text(act),
        Codes.text(event),
        name.isEmpty() ? ForeignValue.EMPTY : id(victim),
        Codes.act(record.type()),
        Codes.text(publication.words().type(record.type())),
        Codes.of(record, methods),
        words(record, methods.path()),
        start.getKey(),
        start.getValue(),
        end.getKey(),
        end.getValue(),
        place,
        words(record, IllTreatment.INJURIES.path()));
    if (!name.isEmpty()) {
      sheets.row(Sheet.VICTIMS, Codes.text(act), Codes.text(event), id(victim), Codes.text(name));
    }
    perpetrators(record, event, act);
    intervention(record, event, name.isEmpty() ? Optional.empty() : victim);
  }

  private static ForeignValue id(Optional<RecordId> id) {
    return Codes.text(id.map(RecordId::toString).orElse(""));
  }

  private static Map.Entry<ForeignValue, ForeignValue> date(
      CaseRecord record, @Nullable Field<PartialDate> field) {
    return Codes.date(Optional.ofNullable(field).flatMap(record::get));
  }

  private ForeignValue words(CaseRecord record, FieldPath path) {
    JsonNode value = record.values().get(path);
    return value == null
        ? ForeignValue.EMPTY
        : Codes.text(publication.words().value(record.type(), path, value));
  }

  private void perpetrators(CaseRecord record, String event, String act) {
    one(record, event, act, EventFields.AGENCY.path(), Codes.EXECUTIVE);
    one(record, event, act, EventFields.UNIT.path(), Codes.EXECUTIVE);
    one(record, event, act, EventFields.COURT.path(), Codes.JUDICIARY);
    for (Row row : record.rows(EventFields.OFFICERS)) {
      officer(
          record, event, act, EventFields.OFFICERS, row, EventFields.DESCRIBED, Codes.EXECUTIVE);
    }
    for (Row row : record.rows(EventFields.JUDGES)) {
      officer(record, event, act, EventFields.JUDGES, row, EventFields.NAME, Codes.JUDICIARY);
    }
    for (Row row : record.rows(EventFields.INVOLVED)) {
      boolean doing =
          row.get(EventFields.ROLE).filter(role -> NOT_DOING.contains(role.text())).isEmpty();
      if (doing) {
        involved(record, event, act, row);
      }
    }
  }

  private void one(CaseRecord record, String event, String act, FieldPath path, String kind) {
    JsonNode value = record.values().get(path);
    String title =
        value != null && value.path("record").isString()
            ? publication.title(RecordId.of(value.path("record").stringValue()))
            : "";
    if (value != null && !title.isEmpty()) {
      sheets.row(
          Sheet.PERPETRATORS,
          Codes.text(event + "-" + path.toString().replace('/', '-')),
          Codes.text(event),
          Codes.text(act),
          Codes.text(value.path("record").stringValue()),
          Codes.text(title),
          ForeignValue.EMPTY,
          Codes.text(kind),
          Codes.text(publication.words().field(record.type(), path)));
    }
  }

  private void officer(
      CaseRecord record,
      String event,
      String act,
      Field<?> rows,
      Row row,
      Field<String> described,
      String kind) {
    Optional<RecordId> official = row.get(EventFields.OFFICIAL);
    String title = official.map(publication::title).orElse("");
    String words = row.get(described).orElse("");
    if (!title.isEmpty() || !words.isBlank()) {
      sheets.row(
          Sheet.PERPETRATORS,
          Codes.text(event + "-" + rows.code() + "-" + row.id()),
          Codes.text(event),
          Codes.text(act),
          title.isEmpty() ? ForeignValue.EMPTY : id(official),
          Codes.text(title.isEmpty() ? words : title),
          ForeignValue.EMPTY,
          Codes.text(kind),
          words(record, rows.cell(row.id(), EventFields.DID)));
    }
  }

  private void involved(CaseRecord record, String event, String act, Row row) {
    Optional<RecordId> who = row.get(EventFields.WHO);
    String title = who.map(publication::title).orElse("");
    String name = row.get(EventFields.NAME).orElse("");
    if (!title.isEmpty() || !name.isBlank()) {
      Optional<Term> degree = row.get(EventFields.DEGREE).filter(Term::coded);
      sheets.row(
          Sheet.PERPETRATORS,
          Codes.text(event + "-" + EventFields.INVOLVED.code() + "-" + row.id()),
          Codes.text(event),
          Codes.text(act),
          title.isEmpty() ? ForeignValue.EMPTY : id(who),
          Codes.text(title.isEmpty() ? name : title),
          Codes.text(
              degree
                  .flatMap(term -> Huridocs.of(EventFields.DEGREES, term.text()))
                  .map(Huridocs.Code::code)
                  .orElse("")),
          ForeignValue.EMPTY,
          words(record, EventFields.INVOLVED.cell(row.id(), EventFields.ROLE)));
    }
  }

  /** A complaint of ill-treatment is a demand for investigation. */
  private void intervention(CaseRecord record, String event, Optional<RecordId> victim) {
    boolean complained =
        record.get(IllTreatment.COMPLAINT_TO).isPresent()
            || record.get(IllTreatment.COMPLAINT_DATE).isPresent()
            || record.get(IllTreatment.ANSWER).isPresent();
    if (complained) {
      sheets.row(
          Sheet.INTERVENTIONS,
          Codes.text(event + "-complaint"),
          Codes.text(event),
          id(victim),
          Codes.text(Codes.DEMAND_FOR_INVESTIGATION),
          date(record, IllTreatment.COMPLAINT_DATE).getKey(),
          words(record, IllTreatment.COMPLAINT_TO.path()),
          words(record, IllTreatment.ANSWER.path()));
    }
  }
}
