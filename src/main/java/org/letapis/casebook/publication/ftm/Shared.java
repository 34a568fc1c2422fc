package org.letapis.casebook.publication.ftm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.foreign.ftm.FtmEntity;
import org.letapis.foreign.ftm.FtmWriter;
import tools.jackson.databind.JsonNode;

/** What every kind of entity needs: words, who else is published, and where entities go. */
final class Shared {

  private static final Set<String> NEVER =
      Set.of(Common.CONFIDENTIALITY.code(), Common.FILES.code(), Common.ACCOUNT.code());

  private final Publication publication;
  private final FtmWriter writer;
  private final Map<RecordId, String> types = new HashMap<>();

  Shared(Publication publication, FtmWriter writer) {
    this.publication = publication;
    this.writer = writer;
    publication.types().stream()
        .filter(type -> !type.isEvent())
        .forEach(
            type -> publication.read(type.code(), r -> types.put(r.record().id(), type.code())));
  }

  void write(Draft draft) {
    FtmEntity entity = draft.done();
    try {
      writer.write(entity);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The type of a record that is published and can be referred to. */
  Optional<String> type(RecordId id) {
    return Optional.ofNullable(types.get(id));
  }

  String title(RecordId id) {
    return publication.title(id);
  }

  String label(String key) {
    return publication.labels().text(key);
  }

  /** What a field is called. */
  String field(PublishedRecord record, FieldPath path) {
    return publication.words().field(record.type().code(), path);
  }

  /** A value in words; empty where there is none. */
  String words(CaseRecord record, FieldPath path) {
    JsonNode value = record.values().get(path);
    return value == null ? "" : publication.words().value(record.type(), path, value);
  }

  String words(CaseRecord record, Field<?> field) {
    return words(record, field.path());
  }

  String words(CaseRecord record, Field<?> rows, Row row, Field<?> column) {
    return words(record, rows.cell(row.id(), column));
  }

  /** What every kind of thing has: its account and its tags, and in notes all that is left. */
  void common(Draft draft, CaseRecord record, Set<String> told) {
    files(draft, record);
    draft.add("description", words(record, Common.ACCOUNT));
    for (Term tag : record.get(Common.TAGS).orElse(List.of())) {
      draft.add("keywords", tag.text());
    }
    rest(record, told).forEach(note -> draft.add("notes", note));
  }

  /** Files that go along are documents, and proof of what they are attached to. */
  private void files(Draft draft, CaseRecord record) {
    if (!publication.request().files()) {
      return;
    }
    for (Row row : record.rows(Common.FILES)) {
      row.get(Common.FILE)
          .ifPresent(
              file -> {
                Draft document =
                    new Draft(
                        Draft.id(record.id().toString(), Common.FILES.code(), row.id()),
                        "Document");
                document.add("fileName", publication.fileName(file));
                document.add("mimeType", file.mediaType());
                document.add("title", words(record, Common.FILES, row, Common.FILE_DESCRIPTION));
                document.add("date", row.get(Common.FILE_CAPTURED).flatMap(Draft::date));
                write(document);
                draft.add("proof", document.id());
              });
    }
  }

  /** Whether a value names a record that is not published. */
  private boolean leadsNowhere(JsonNode value) {
    return value.path("record").isString()
        && type(RecordId.of(value.path("record").stringValue())).isEmpty();
  }

  /**
   * What no property told, each field or row as “name: words”.
   *
   * @param told codes of fields, and {@code field/row} of rows
   */
  private List<String> rest(CaseRecord record, Set<String> told) {
    Map<String, StringJoiner> notes = new LinkedHashMap<>();
    record
        .values()
        .forEach(
            (path, value) -> {
              String row = path.row() == null ? "" : "/" + path.row();
              boolean annotation = path.toString().indexOf('~') >= 0;
              if (annotation
                  || leadsNowhere(value)
                  || NEVER.contains(path.field())
                  || path.field().equals(Common.TAGS.code())
                  || told.contains(path.field())
                  || told.contains(path.field() + row)) {
                return;
              }
              FieldPath name = FieldPath.of(path.field());
              notes
                  .computeIfAbsent(
                      path.field() + row,
                      key ->
                          new StringJoiner(
                              ", ", publication.words().field(record.type(), name) + ": ", ""))
                  .add(publication.words().value(record.type(), path, value));
            });
    return notes.values().stream().map(StringJoiner::toString).toList();
  }
}
