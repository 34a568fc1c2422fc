package org.letapis.ui.inbox;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.preview.FileChips;
import org.letapis.ui.kit.task.Latest;

/** One waiting record: field by field, what stands here and what is proposed. */
final class ReviewPane extends VBox {

  private final InboxTools tools;
  private final InboxModel model;
  private final Latest latest;
  private @Nullable ReviewItem shown;

  ReviewPane(InboxTools tools, InboxModel model) {
    this.tools = tools;
    this.model = model;
    this.latest = new Latest(tools.background());
    setId("review");
    getStyleClass().add("lt-review");
  }

  void show(@Nullable ReviewItem item) {
    shown = item;
    if (item == null) {
      latest.cancel();
      getChildren().clear();
      return;
    }
    Labels labels = tools.controls().texts().labels();
    Function<RecordId, String> titles = model.titles();
    latest.run(() -> lines(item, labels, titles)).then(lines -> fill(item, lines));
  }

  /** What defines a field may wait in the inbox beside what uses it. */
  private List<ReviewLine> lines(
      ReviewItem item, Labels labels, Function<RecordId, String> titles) {
    CasebookSchema schema = tools.casebook().records().custom().proposed();
    return ReviewLine.of(item, schema, schema.words(labels, titles));
  }

  private void fill(ReviewItem item, List<ReviewLine> lines) {
    Controls controls = tools.controls();
    Label title = new Label(title(item));
    title.getStyleClass().add("lt-heading");
    title.setWrapText(true);
    GridPane grid = new GridPane();
    grid.setId("review-fields");
    grid.getStyleClass().add("lt-compare");
    boolean fresh = item.status() == ReviewItem.Status.NEW;
    columns(grid, fresh);
    int row = 0;
    if (!fresh) {
      grid.add(head("inbox.here"), 1, row);
      grid.add(head("inbox.proposed"), 2, row);
      row++;
    }
    for (ReviewLine line : lines) {
      grid.add(cell(line.field(), "lt-field-label"), 0, row);
      if (fresh) {
        grid.add(cell(line.after(), "lt-after"), 1, row);
      } else {
        grid.add(cell(line.before(), "lt-before"), 1, row);
        grid.add(cell(line.after(), line.conflict() ? "lt-conflict" : "lt-after"), 2, row);
      }
      row++;
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    getChildren()
        .setAll(
            title,
            controls.hint("inbox.from." + item.status().code(), String.join(", ", item.authors())),
            new FileChips(item.proposed(), controls, tools.previews()),
            scroll);
  }

  private String title(ReviewItem item) {
    ReviewCaption caption = model.caption(item);
    return Stream.of(
            tools.controls().texts().now("type." + item.proposed().type()),
            caption.who(),
            caption.when())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private Label head(String key) {
    Label label = tools.controls().label(key);
    label.getStyleClass().add("lt-hint");
    return label;
  }

  private static Label cell(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll("lt-cell", styleClass);
    label.setMaxWidth(Double.MAX_VALUE);
    GridPane.setValignment(label, VPos.TOP);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static void columns(GridPane grid, boolean fresh) {
    double[] shares = fresh ? new double[] {32, 68} : new double[] {24, 38, 38};
    for (double share : shares) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
  }
}
