package org.letapis.ui.capture;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.letapis.casebook.records.Draft;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Titles;
import org.letapis.ui.kit.control.Controls;

/** Lines of the lists on the first screen: what it is, about whom, when; a click opens it. */
final class RecordCells {

  private final CaptureTools tools;

  RecordCells(CaptureTools tools) {
    this.tools = tools;
  }

  /** What a line says. */
  private record Line(RecordId record, String type, String about, String when) {}

  ListCell<Draft> draft() {
    return new Cell<>(
        draft -> {
          CaseRecord typed =
              CaseRecord.blank(draft.change().record(), draft.change().type()).with(draft.change());
          return new Line(typed.id(), typed.type(), Titles.of(typed, language()), "");
        });
  }

  ListCell<RecordSummary> summary() {
    return new Cell<>(
        summary ->
            new Line(
                summary.id(),
                summary.type(),
                summary.title().isEmpty() ? summary.subjectTitle() : summary.title(),
                summary.start().map(d -> DatePrinter.print(d, language())).orElse("")));
  }

  private Language language() {
    return tools.services().texts().language();
  }

  /** A line that opens its record. */
  private final class Cell<T> extends ListCell<T> {

    private final Function<T, Line> line;

    Cell(Function<T, Line> line) {
      this.line = line;
      setOnMouseClicked(e -> open());
      setOnKeyPressed(
          e -> {
            if (e.getCode() == KeyCode.ENTER) {
              open();
            }
          });
    }

    private void open() {
      T item = getItem();
      if (item != null) {
        Line shown = line.apply(item);
        tools.services().navigator().open(shown.record(), shown.type());
      }
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      Line shown = line.apply(item);
      Label kind = tools.services().controls().label("type." + shown.type());
      kind.getStyleClass().add("lt-kind");
      Label about = new Label(shown.about());
      about.setMinWidth(0);
      Label when = new Label(shown.when());
      when.getStyleClass().add("lt-hint");
      setGraphic(Controls.row(kind, about, Controls.spacer(), when));
    }
  }
}
