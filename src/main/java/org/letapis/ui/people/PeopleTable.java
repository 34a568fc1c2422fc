package org.letapis.ui.people;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;
import org.letapis.ui.kit.control.Controls;

/**
 * The list of what was found. A double click or Enter opens a record; for a person that is the
 * history.
 */
final class PeopleTable extends TableView<RecordSummary> {

  private final PeopleTools tools;

  PeopleTable(PeopleTools tools, ObservableList<RecordSummary> found) {
    super(found);
    this.tools = tools;
    setId("people");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("people.column.name", 300, RecordSummary::title);
    column("people.column.detail", 240, this::detail);
    column("people.column.changed", 160, this::changed);
    setRowFactory(
        table -> {
          TableRow<RecordSummary> row = new TableRow<>();
          row.setOnMouseClicked(
              e -> {
                if (e.getClickCount() == 2 && row.getItem() != null) {
                  open(row.getItem());
                }
              });
          return row;
        });
    setOnKeyPressed(
        e -> {
          RecordSummary chosen = getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && chosen != null) {
            open(chosen);
          }
        });
    tools.controls().texts().languageProperty().subscribe(language -> refresh());
  }

  /** Says why the list is empty and what to do. */
  void empty(String key) {
    setPlaceholder(Controls.styled(tools.controls().hint(key), "lt-placeholder"));
  }

  /** Gives the keyboard to the first line. */
  void enter() {
    if (!getItems().isEmpty()) {
      requestFocus();
      getSelectionModel().clearAndSelect(0);
    }
  }

  private void open(RecordSummary chosen) {
    if (chosen.type().equals("person")) {
      tools.navigator().history(chosen.id());
    } else {
      tools.navigator().open(chosen.id(), chosen.type());
    }
  }

  private void column(String key, double width, Function<RecordSummary, String> text) {
    TableColumn<RecordSummary, String> column = new TableColumn<>();
    column.textProperty().bind(tools.controls().texts().of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())).getReadOnlyProperty());
    getColumns().add(column);
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
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
        .withLocale(language().locale())
        .format(summary.changed().atZone(ZoneId.systemDefault()));
  }

  private Language language() {
    return tools.controls().texts().language();
  }
}
