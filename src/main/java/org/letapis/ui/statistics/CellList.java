package org.letapis.ui.statistics;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.statistics.count.Counter;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LineTable;
import org.letapis.ui.kit.task.Latest;

/** The records a figure is made of. Ids: {@code statistics-records}, {@code statistics-back}. */
final class CellList extends VBox {

  private static final int PAGE = 200;

  private final StatisticsTools tools;
  private final Latest latest;
  private final ObservableList<RecordSummary> lines = FXCollections.observableArrayList();
  private final LineTable<RecordSummary> table;
  private final Label heading = new Label();
  private List<RecordId> ids = List.of();
  private int read;

  /**
   * @param back runs when the figures are to be shown again
   */
  CellList(StatisticsTools tools, Runnable back) {
    this.tools = tools;
    this.latest = new Latest(tools.services().background());
    Controls controls = tools.controls();
    table = new LineTable<>("statistics-records", controls, lines);
    table.column("records.column.type", 130, line -> tools.texts().now("type." + line.type()));
    table.column("records.column.when", 180, this::when);
    table.column(
        "records.column.people",
        320,
        line -> line.title().isBlank() ? line.subjectTitle() : line.title());
    table.onOpen(this::open);
    table.onNearEnd(PAGE / 4, this::more);
    heading.getStyleClass().add("lt-heading");
    getChildren()
        .addAll(
            Controls.row(
                controls.button("statistics-back", "statistics.back", Feather.ARROW_LEFT, back),
                heading),
            table);
    getStyleClass().add("lt-list");
    VBox.setVgrow(table, Priority.ALWAYS);
  }

  private String when(RecordSummary line) {
    return line.start().map(day -> DatePrinter.print(day, tools.texts().language())).orElse("");
  }

  private void open(RecordSummary line) {
    if (line.type().equals("person")) {
      tools.services().navigator().history(line.id());
    } else {
      tools.services().navigator().open(line.id(), line.type());
    }
  }

  /** Shows what a figure is made of. */
  void show(CountQuery query, Counter.Cell cell, Measure measure, String of) {
    lines.clear();
    var statistics = tools.casebook().statistics();
    latest
        .run(
            () ->
                measure == Measure.PEOPLE
                    ? statistics.people(query, cell)
                    : statistics.events(query, cell))
        .then(
            found -> {
              ids = found;
              read = 0;
              heading.setText(tools.texts().now("statistics.records-of", of, found.size()));
              more();
            });
  }

  private void more() {
    int from = read;
    if (from < ids.size()) {
      read = Math.min(ids.size(), from + PAGE);
      List<RecordId> page = ids.subList(from, read);
      tools
          .services()
          .background()
          .run(() -> tools.casebook().statistics().list(page))
          .then(
              found -> {
                lines.addAll(found);
                if (from == 0) {
                  table.enter();
                }
              });
    }
  }
}
