package org.letapis.casebook.publication.ftm;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.AttachedFile;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.event.OtherEvent;
import tools.jackson.databind.JsonNode;

/**
 * Events and cases. Who had a part stands in {@code involved}; in what part, in a link of its own
 * from them to the event.
 */
final class Happenings {

  private static final Set<String> ACTORS = Set.of("person", "official", "organisation");

  private final Shared shared;

  Happenings(Shared shared) {
    this.shared = shared;
  }

  void event(PublishedRecord published) {
    CaseRecord record = published.record();
    RecordType type = published.type();
    Draft draft = new Draft(record.id().toString(), "Event");
    Set<String> told = new HashSet<>();
    String kind = shared.label("type." + type.code());
    String what =
        record.type().equals(OtherEvent.TYPE.code()) ? shared.words(record, OtherEvent.WHAT) : "";
    Optional<RecordId> subject =
        Optional.ofNullable(type.subject()).flatMap(record::get).filter(this::isPublished);
    String whom = subject.map(shared::title).orElse("");
    String name = what.isEmpty() ? kind : what;
    draft.add("name", whom.isEmpty() ? name : name + ": " + whom);
    draft.add("summary", kind);
    told.add(OtherEvent.WHAT.code());
    subject.ifPresent(
        id -> {
          draft.add("involved", id.toString());
          told.add(EventFields.PERSON.code());
        });
    dates(draft, record, type, told);
    draft.add("location", shared.words(record, EventFields.PLACE));
    told.add(EventFields.PLACE.code());
    record.values().forEach((path, value) -> involved(draft, published, path, value, told));
    shared.common(draft, record, told);
    shared.write(draft);
  }

  private boolean isPublished(RecordId id) {
    return shared.type(id).isPresent();
  }

  private static void dates(Draft draft, CaseRecord record, RecordType type, Set<String> told) {
    boolean lasts = type.end() != null && record.get(type.end()).isPresent();
    date(draft, lasts ? "startDate" : "date", record, type.start(), told);
    date(draft, "endDate", record, type.end(), told);
  }

  private static void date(
      Draft draft,
      String property,
      CaseRecord record,
      @org.jspecify.annotations.Nullable Field<PartialDate> field,
      Set<String> told) {
    if (field != null) {
      record
          .get(field)
          .flatMap(Draft::date)
          .ifPresent(
              day -> {
                draft.add(property, day);
                told.add(field.code());
              });
    }
  }

  /** Whoever a value refers to had a part, named by what the value is called. */
  private void involved(
      Draft draft, PublishedRecord published, FieldPath path, JsonNode value, Set<String> told) {
    if (!value.isObject() || !value.path("record").isString()) {
      return;
    }
    RecordId id = RecordId.of(value.path("record").stringValue());
    Optional<String> type = shared.type(id);
    if (type.isEmpty() || told.contains(path.field())) {
      return;
    }
    if (ACTORS.contains(type.get())) {
      draft.add("involved", id.toString());
    } else if (type.get().equals("facility")) {
      draft.add("location", shared.title(id));
    }
    Draft link =
        new Draft(
            Draft.id(published.record().id().toString(), path.toString().replace('/', '-')),
            "UnknownLink");
    link.add("subject", id.toString()).add("object", published.record().id().toString());
    String row = path.row();
    if (row == null) {
      told.add(path.field());
    }
    String role =
        path.field().equals(EventFields.INVOLVED.code()) && row != null
            ? shared.words(published.record(), EventFields.INVOLVED.cell(row, EventFields.ROLE))
            : "";
    link.add("role", role.isEmpty() ? shared.field(published, path) : role);
    shared.write(link);
  }

  void proceeding(PublishedRecord published) {
    CaseRecord record = published.record();
    Draft draft = new Draft(record.id().toString(), "CourtCase");
    draft.add("name", published.title());
    draft.add("caseNumber", shared.words(record, Proceeding.NUMBER));
    draft.add("category", shared.words(record, Proceeding.KIND));
    draft.add("status", shared.words(record, Proceeding.STATE));
    record
        .get(EventFields.COURT)
        .filter(this::isPublished)
        .ifPresent(id -> draft.add("court", shared.title(id)));
    Set<String> told =
        new HashSet<>(
            Set.of(
                Proceeding.NUMBER.code(),
                Proceeding.KIND.code(),
                Proceeding.STATE.code(),
                EventFields.COURT.code()));
    date(draft, "fileDate", record, Proceeding.OPENED, told);
    date(draft, "closeDate", record, Proceeding.CLOSED, told);
    for (Row row : record.rows(Proceeding.PARTIES)) {
      Optional<RecordId> party = row.get(Proceeding.PARTY).filter(this::isPublished);
      if (party.isPresent()) {
        Draft link =
            new Draft(
                Draft.id(record.id().toString(), Proceeding.PARTIES.code(), row.id()),
                "CourtCaseParty");
        link.add("case", record.id().toString()).add("party", party.get().toString());
        link.add("role", shared.words(record, Proceeding.PARTIES, row, Proceeding.PARTY_ROLE));
        link.add("startDate", row.get(Proceeding.FROM).flatMap(Draft::date));
        link.add("endDate", row.get(Proceeding.UNTIL).flatMap(Draft::date));
        shared.write(link);
        told.add(Proceeding.PARTIES.code() + "/" + row.id());
      }
    }
    shared.common(draft, record, told);
    shared.write(draft);
  }

  void file(PublishedRecord published) {
    CaseRecord record = published.record();
    Draft draft = new Draft(record.id().toString(), "Document");
    String original = shared.words(record, AttachedFile.ORIGINAL);
    draft.add("fileName", original.isEmpty() ? published.title() : original);
    draft.add("title", published.title());
    draft.add("author", shared.words(record, AttachedFile.CAPTURED_BY));
    draft.add("summary", shared.words(record, AttachedFile.DESCRIPTION));
    Set<String> told =
        new HashSet<>(
            Set.of(
                AttachedFile.TITLE.code(),
                AttachedFile.ORIGINAL.code(),
                AttachedFile.FILE.code(),
                AttachedFile.CAPTURED_BY.code(),
                AttachedFile.DESCRIPTION.code()));
    date(draft, "date", record, AttachedFile.CAPTURED, told);
    shared.common(draft, record, told);
    shared.write(draft);
  }
}
