package org.letapis.ui.people;

import javafx.collections.ObservableList;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;
import org.letapis.ui.kit.control.LineTable;

/**
 * The list of what was found. A double click or Enter opens a record; for a person that is the
 * history.
 */
final class PeopleTable extends LineTable<RecordSummary> {

  private final PeopleTools tools;

  PeopleTable(PeopleTools tools, ObservableList<RecordSummary> found) {
    super("people", tools.controls(), found);
    this.tools = tools;
    accessibleTextProperty().bind(tools.controls().texts().of("people.title"));
    column("people.column.name", 300, RecordSummary::title);
    column("people.column.detail", 240, this::detail);
    column("people.column.changed", 160, this::changed);
    onOpen(this::open);
  }

  private void open(RecordSummary chosen) {
    if (chosen.type().equals("person")) {
      tools.navigator().history(chosen.id());
    } else {
      tools.navigator().open(chosen.id(), chosen.type());
    }
  }

  private String detail(RecordSummary summary) {
    return summary
        .record()
        .get(Person.BORN)
        .map(born -> DatePrinter.print(born, language()))
        .or(() -> summary.record().get(Facility.ADDRESS))
        .orElse("");
  }

  private String changed(RecordSummary summary) {
    return DatePrinter.print(summary.changed(), language());
  }

  private Language language() {
    return tools.controls().texts().language();
  }
}
