package org.letapis.casebook.publication.huridocs;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Schema;
import org.letapis.domain.vocabulary.Huridocs;
import tools.jackson.databind.JsonNode;

/** Every term of every record that has a code, wherever it stands. */
final class CodedRows {

  private final Publication publication;
  private final Sheets sheets;

  CodedRows(Publication publication, Sheets sheets) {
    this.publication = publication;
    this.sheets = sheets;
  }

  void write(PublishedRecord published) {
    String type = published.type().code();
    Optional<RecordType> known = Schema.type(type);
    published
        .record()
        .values()
        .forEach(
            (path, value) -> {
              if (path.toString().indexOf('~') < 0) {
                known
                    .flatMap(t -> t.at(path))
                    .ifPresent(field -> terms(published, type, path, field.kind(), value));
              }
            });
  }

  private void terms(
      PublishedRecord published, String type, FieldPath path, FieldKind<?> kind, JsonNode value) {
    Optional<Vocabulary> vocabulary = Codes.vocabulary(kind);
    if (vocabulary.isEmpty()) {
      return;
    }
    for (Term term : read(kind, value)) {
      Optional<Huridocs.Code> code =
          term.coded() ? Huridocs.of(vocabulary.get(), term.text()) : Optional.empty();
      if (code.isPresent()) {
        String label =
            publication.labels().find(vocabulary.get().labelKey(term.text())).orElse(term.text());
        sheets.row(
            Sheet.CODED_VALUES,
            Codes.text(published.record().id().toString()),
            Codes.text(type),
            Codes.text(path.field() + (path.column() == null ? "" : "." + path.column())),
            Codes.text(publication.words().field(type, path)),
            Codes.text(term.text()),
            Codes.text(label),
            Codes.text(Integer.toString(code.get().thesaurus())),
            Codes.text(code.get().code()));
      }
    }
  }

  /** The terms of a value; none where words stand there, or why there is none. */
  private static List<Term> read(FieldKind<?> kind, JsonNode value) {
    try {
      return switch (kind) {
        case FieldKind.Choice choice -> List.of(choice.read(value));
        case FieldKind.Choices choices -> choices.read(value);
        default -> List.of();
      };
    } catch (IllegalArgumentException other) {
      return List.of();
    }
  }
}
