package org.letapis.ui.kit.form.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.form.model.FormModel;

/** The sources of a record, and which of them speak of one value. */
final class FieldSources {

  private final Slot<?> slot;
  private final FormModel model;

  FieldSources(Slot<?> slot) {
    this.slot = slot;
    this.model = slot.model();
  }

  /** Ids of the rows of sources. */
  List<String> rows() {
    return List.copyOf(model.rows(Common.SOURCES));
  }

  boolean supports(String row) {
    return supported(row).fields().contains(slot.path());
  }

  /** How many speak of the value. */
  long count() {
    return rows().stream().filter(this::supports).count();
  }

  private Supported supported(String row) {
    return get(row, Common.SOURCE_SUPPORTS).orElse(Supported.nothing());
  }

  private <T> Optional<T> get(String row, Field<T> column) {
    return model.get(column, Common.SOURCES.cell(row, column));
  }

  /** What a source is called: its name, its kind, or its number. */
  String name(String row) {
    Labels labels = slot.services().texts().in(slot.services().texts().language());
    String kind = get(row, Common.SOURCE_KIND).map(term -> term(labels, term)).orElse("");
    String name =
        Stream.of(kind, get(row, Common.SOURCE_NAME).orElse(""))
            .filter(word -> !word.isBlank())
            .reduce((a, b) -> a + ": " + b)
            .orElse("");
    return name.isEmpty()
        ? labels.text("kit.form.menu-source-number", rows().indexOf(row) + 1)
        : name;
  }

  private static String term(Labels labels, Term term) {
    return term.coded()
        ? labels.find(Common.SOURCE_KINDS.labelKey(term.text())).orElse(term.text())
        : term.text();
  }

  /** Says that a source speaks of the value, or does not. */
  void say(String row, boolean supports) {
    FieldPath cell = Common.SOURCES.cell(row, Common.SOURCE_SUPPORTS);
    Supported next = supported(row).with(slot.path(), supports);
    model.put(cell, next.isEmpty() ? null : Common.SOURCE_SUPPORTS.kind().write(next));
  }

  /** Makes a new source that speaks of the value. */
  void add() {
    say(model.addRow(Common.SOURCES), true);
  }
}
