package org.letapis.ui.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.Comparison;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.casebook.statistics.query.Tally;
import org.letapis.casebook.statistics.words.CountTable;
import org.letapis.casebook.statistics.words.CountWords;
import org.letapis.ui.kit.text.Texts;

/** The figures; a double click or Enter on one opens what it is made of. */
final class FigureTable extends TableView<FigureLine> {

  private final Texts texts;

  FigureTable(Texts texts, BiConsumer<FigureLine, Integer> open) {
    this.texts = texts;
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

  /** Shows two periods side by side. */
  void show(Comparison comparison, CountReport first, CountWords words, Measure measure) {
    columns(
        List.of(
            words.groups().dimension(first.query().by(), first.query().question()),
            texts.now("statistics.first"),
            texts.now("statistics.second"),
            texts.now("statistics.change"),
            texts.now("statistics.change-share")));
    List<FigureLine.Of> of = List.of(new FigureLine.Of(measure, Optional.empty()));
    List<FigureLine> lines = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      String name =
          words.groups().group(row.bucket(), first.query().by(), first.query().question());
      lines.add(new FigureLine(cells(name, row, words, measure), Optional.of(row.bucket()), of));
    }
    Comparison.Row total =
        new Comparison.Row(Bucket.of(""), comparison.first(), comparison.second());
    lines.add(
        new FigureLine(
            cells(texts.now("statistics.total"), total, words, measure), Optional.empty(), of));
    getItems().setAll(lines);
  }

  private static List<String> cells(
      String name, Comparison.Row row, CountWords words, Measure measure) {
    Tally before = row.first();
    Tally after = row.second();
    int change = row.change(measure);
    String sign = change > 0 ? "+" : change < 0 ? "−" : "";
    String share =
        row.percent(measure).isPresent()
            ? String.format(
                words.groups().labels().language().locale(),
                "%s%.0f",
                sign,
                Math.abs(row.percent(measure).getAsDouble()))
            : "–";
    return List.of(
        name,
        words.figure(before.of(measure), before),
        words.figure(after.of(measure), after),
        sign + Math.abs(change),
        share);
  }

  private void columns(List<String> heads) {
    getColumns().clear();
    for (int i = 0; i < heads.size(); i++) {
      int at = i;
      TableColumn<FigureLine, String> column = new TableColumn<>(heads.get(i));
      column.setSortable(false);
      column.setReorderable(false);
      double wide = i == 0 ? 150 : Math.clamp(8.5 * heads.get(i).length() + 22, 62, 160);
      column.setMinWidth(wide);
      column.setPrefWidth(i == 0 ? 220 : wide);
      if (i > 0) {
        column.getStyleClass().add("lt-figure");
      }
      column.setCellValueFactory(
          cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(at)).getReadOnlyProperty());
      getColumns().add(column);
    }
  }
}
