package org.letapis.ui.kit.form.sheet;

import java.util.List;
import javafx.scene.control.Label;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.grid.ShareGrid;
import org.letapis.ui.kit.form.guide.FieldHint;

/** How wide columns are, the same in the line of labels and in every row. */
final class SheetColumns {

  static final double REMOVE_WIDTH = 34;

  private SheetColumns() {}

  static double[] weights(Field<?> rows) {
    return rows.columns().stream().mapToDouble(SheetColumns::weight).toArray();
  }

  static ShareGrid head(Slot<List<String>> slot) {
    ShareGrid head = new ShareGrid(REMOVE_WIDTH, weights(slot.field()));
    head.getStyleClass().add("lt-sheet-head");
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
}
