package org.letapis.ui.inbox.conflict;

import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.review.Conflict;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.domain.words.ValueWords;
import org.letapis.ui.inbox.desk.Provenance;
import org.letapis.ui.inbox.desk.Titles;

/**
 * A field with several values, in words.
 *
 * @param conflict which
 * @param title what to call the record
 * @param field what the field is called
 * @param values what was given, in the order of the conflict's; one that clears is said so
 * @param by who gave each, and when
 */
record ConflictLine(
    Conflict conflict, String title, String field, List<String> values, List<String> by) {

  /** Everything that contradicts, record by record; not for the JavaFX thread. */
  static List<ConflictLine> all(Casebook casebook, Labels labels) {
    CasebookSchema schema = casebook.records().custom().schema();
    ValueWords words = schema.words(labels, id -> casebook.records().title(id));
    List<ConflictLine> lines = new ArrayList<>();
    for (RecordId record : casebook.review().conflicts().records()) {
      String title = Titles.here(casebook, record);
      for (Conflict conflict : casebook.review().conflicts().of(record)) {
        lines.add(line(conflict, title, words, labels));
      }
    }
    return lines;
  }

  private static ConflictLine line(
      Conflict conflict, String title, ValueWords words, Labels labels) {
    List<String> values = new ArrayList<>();
    List<String> by = new ArrayList<>();
    for (Conflict.Given given : conflict.values()) {
      values.add(
          given.value().isNull()
              ? labels.text("inbox.conflict-cleared")
              : words.value(conflict.type(), conflict.path(), given.value()));
      by.add(labels.text("inbox.said", given.name(), Provenance.day(given.time(), labels)));
    }
    return new ConflictLine(
        conflict, title, words.field(conflict.type(), conflict.path()), values, by);
  }
}
