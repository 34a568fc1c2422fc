package org.letapis.ui.kit.form.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.guide.FieldHint;

/** How wide columns are, the same in the line of labels and in every row. */
final class SheetColumns {

  private static final double REMOVE_WIDTH = 34;

  private SheetColumns() {}

  static List<ColumnConstraints> of(Field<?> rows) {
    List<ColumnConstraints> all = new ArrayList<>();
    rows.columns().forEach(column -> all.add(share(weight(column))));
    all.add(new ColumnConstraints(REMOVE_WIDTH));
    return all;
  }

  static GridPane head(Slot<List<String>> slot) {
    GridPane head = new GridPane();
    head.getStyleClass().add("lt-sheet-head");
    head.getColumnConstraints().setAll(of(slot.field()));
    int index = 0;
    for (Field<?> column : slot.field().columns()) {
      Label label =
          slot.services()
              .controls()
              .label(slot.model().type().labelKey(slot.field().cell("0", column)));
      label.getStyleClass().add("lt-field-label");
      FieldHint.belongs(label, slot.field().cell("0", column));
      label.setMinWidth(0);
      label.setWrapText(true);
      head.add(label, index++, 0);
    }
    return head;
  }

  private static double weight(Field<?> column) {
    return switch (column.kind()) {
      case FieldKind.Reference reference -> 1.7;
      case FieldKind.Text text -> 1.6;
      case FieldKind.Clock clock -> 0.7;
      case FieldKind.Whole whole -> 0.7;
      default -> 1.1;
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
}
