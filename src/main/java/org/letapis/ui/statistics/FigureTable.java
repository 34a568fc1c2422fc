package org.letapis.ui.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.Comparison;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.casebook.statistics.words.CountTable;
import org.letapis.ui.kit.text.Texts;

/** The figures; a double click or Enter on one opens what it is made of. */
final class FigureTable extends TableView<FigureLine> {

  /** Months of any language with their year, in the size of letters. */
  private static final double FIRST = 10;

  private final ObservableValue<Font> letters;

  /**
   * @param letters how large they are now
   */
  FigureTable(Texts texts, ObservableValue<Font> letters, BiConsumer<FigureLine, Integer> open) {
    this.letters = letters;
    letters.subscribe(this::widen);
    setId("statistics-table");
    accessibleTextProperty().bind(texts.of("statistics.table"));
    getSelectionModel().setCellSelectionEnabled(true);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            open(open);
          }
        });
    setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) {
            open(open);
          }
        });
  }

  private void open(BiConsumer<FigureLine, Integer> open) {
    TablePosition<?, ?> at = getFocusModel().getFocusedCell();
    if (at != null && at.getRow() >= 0 && at.getRow() < getItems().size()) {
      open.accept(getItems().get(at.getRow()), Math.max(0, at.getColumn()));
    }
  }

  /** Shows a count. */
  void show(CountReport report, CountTable table, Measure measure) {
    columns(table.columns());
    List<FigureLine.Of> of = new ArrayList<>();
    of.add(new FigureLine.Of(measure, Optional.empty()));
    if (report.splits().isEmpty()) {
      of.add(new FigureLine.Of(Measure.PEOPLE, Optional.empty()));
      of.add(new FigureLine.Of(Measure.EVENTS, Optional.empty()));
      of.add(new FigureLine.Of(Measure.PEOPLE, Optional.empty()));
    } else {
      for (Bucket part : report.splits()) {
        of.add(new FigureLine.Of(measure, Optional.of(part)));
      }
      of.add(new FigureLine.Of(measure, Optional.empty()));
    }
    List<FigureLine> lines = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Optional<Bucket> row =
          i < report.rows().size() ? Optional.of(report.rows().get(i).bucket()) : Optional.empty();
      lines.add(new FigureLine(table.rows().get(i), row, of));
    }
    getItems().setAll(lines);
  }

  /** Shows two periods side by side; a line opens what its first figure is made of. */
  void show(Comparison comparison, CountTable table, Measure measure) {
    columns(table.columns());
    List<FigureLine.Of> of = List.of(new FigureLine.Of(measure, Optional.empty()));
    List<FigureLine> lines = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Optional<Bucket> row =
          i < comparison.rows().size()
              ? Optional.of(comparison.rows().get(i).bucket())
              : Optional.empty();
      lines.add(new FigureLine(table.rows().get(i), row, of));
    }
    getItems().setAll(lines);
  }

  private void columns(List<String> heads) {
    getColumns().clear();
    for (int i = 0; i < heads.size(); i++) {
      int at = i;
      TableColumn<FigureLine, String> column = new TableColumn<>(heads.get(i));
      column.setSortable(false);
      column.setReorderable(false);
      if (i > 0) {
        column.getStyleClass().add("lt-figure");
      }
      column.setCellValueFactory(
          cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(at)).getReadOnlyProperty());
      getColumns().add(column);
    }
    widen();
  }

  /** As wide as their heads in the size of the letters; where there is no room, figures stay. */
  private void widen() {
    double em = letters.getValue().getSize();
    for (int i = 0; i < getColumns().size(); i++) {
      TableColumn<FigureLine, ?> column = getColumns().get(i);
      double head = em * Math.clamp(0.68 * column.getText().length() + 2, 4.2, 10);
      column.setMinWidth(i == 0 ? FIRST * em : Math.min(head, 9 * em));
      column.setPrefWidth(i == 0 ? FIRST * em : head);
    }
    // What room there is goes to the new columns at once, and not only when the table is resized.
    getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0));
  }
}
