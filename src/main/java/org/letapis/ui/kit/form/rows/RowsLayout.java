package org.letapis.ui.kit.form.rows;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.ui.kit.form.field.FieldFrame;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.guide.FieldHint;

/**
 * Where the cells of rows stand: side by side under one line of labels while they are few and
 * short, else each row as a card with its labels inside.
 */
final class RowsLayout {

  private static final int WIDEST_GRID = 5;
  private static final int CARD_COLUMNS = 4;

  private final Slot<List<String>> slot;
  private final boolean grid;

  RowsLayout(Slot<List<String>> slot) {
    this.slot = slot;
    List<Field<?>> columns = slot.field().columns();
    this.grid = columns.size() <= WIDEST_GRID && columns.stream().allMatch(RowsLayout::compact);
  }

  private static boolean compact(Field<?> column) {
    return switch (column.kind()) {
      case FieldKind.Text text -> !text.lines();
      case FieldKind.Choices choices -> false;
      case FieldKind.Articles articles -> false;
      default -> true;
    };
  }

  /** Whether all rows share one line of labels. */
  boolean isGrid() {
    return grid;
  }

  Node arrange(List<RowLine> lines) {
    return grid ? grid(lines) : cards(lines);
  }

  private GridPane grid(List<RowLine> lines) {
    GridPane pane = new GridPane();
    pane.getStyleClass().add("lt-rows-grid");
    List<Field<?>> columns = slot.field().columns();
    for (int c = 0; c < columns.size(); c++) {
      pane.getColumnConstraints().add(share(weight(columns.get(c))));
      Label label =
          slot.services()
              .controls()
              .label(slot.model().type().labelKey(slot.field().cell("0", columns.get(c))));
      label.getStyleClass().add("lt-field-label");
      label.setMinWidth(0);
      FieldHint.belongs(label, slot.field().cell("0", columns.get(c)));
      pane.add(label, c, 0);
    }
    for (int r = 0; r < lines.size(); r++) {
      List<FieldFrame> frames = lines.get(r).frames();
      for (int c = 0; c < frames.size(); c++) {
        pane.add(frames.get(c), c, r + 1);
      }
      pane.add(lines.get(r).remove(), columns.size(), r + 1);
      GridPane.setValignment(lines.get(r).remove(), VPos.TOP);
    }
    return pane;
  }

  private static double weight(Field<?> column) {
    return switch (column.kind()) {
      case FieldKind.Attachment attachment -> 2.4;
      case FieldKind.Reference reference -> 1.7;
      case FieldKind.Text text -> 1.4;
      case FieldKind.Clock clock -> 0.7;
      case FieldKind.Whole whole -> 0.7;
      default -> 1.2;
    };
  }

  private static ColumnConstraints share(double weight) {
    ColumnConstraints constraints = new ColumnConstraints();
    constraints.setHgrow(Priority.ALWAYS);
    constraints.setFillWidth(true);
    constraints.setMinWidth(0);
    // A preferred width that is the same for all, times the weight, shares the room by weight.
    constraints.setPrefWidth(weight * 100);
    return constraints;
  }

  private VBox cards(List<RowLine> lines) {
    VBox box = new VBox();
    box.getStyleClass().add("lt-rows-cards");
    lines.forEach(line -> box.getChildren().add(card(line)));
    return box;
  }

  private static HBox card(RowLine line) {
    GridPane pane = new GridPane();
    pane.getStyleClass().add("lt-form-grid");
    int columns = Math.min(CARD_COLUMNS, line.frames().size());
    for (int c = 0; c < columns; c++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setPercentWidth(100.0 / columns);
      pane.getColumnConstraints().add(constraints);
    }
    for (int i = 0; i < line.frames().size(); i++) {
      pane.add(line.frames().get(i), i % columns, i / columns);
    }
    HBox.setHgrow(pane, Priority.ALWAYS);
    HBox card = new HBox(pane, line.remove());
    card.getStyleClass().add("lt-row-card");
    return card;
  }
}
