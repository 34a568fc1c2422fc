package org.letapis.ui.kit.form.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Field;
import org.letapis.ui.kit.form.field.Slot;

/** The cells of one row, and the button that removes it: {@code remove-<code>-<row number>}. */
final class SheetRow extends GridPane {

  private final String row;
  private final String code;
  private final List<SheetCell> cells = new ArrayList<>();
  private final Button remove;

  SheetRow(Slot<List<String>> owner, String row, CellWords words, Runnable onRemove) {
    this.row = row;
    this.code = owner.field().code();
    getStyleClass().add("lt-sheet-row");
    int index = 0;
    for (Field<?> column : owner.field().columns()) {
      SheetCell cell = new SheetCell(slot(owner, row, column), words);
      cells.add(cell);
      add(cell, index++, 0);
    }
    getColumnConstraints().setAll(SheetColumns.of(owner.field()));
    remove = owner.services().controls().iconButton("", "kit.form.remove-row", Feather.X, onRemove);
    remove.getStyleClass().add("lt-remove-row");
    remove.setFocusTraversable(false);
    add(remove, index, 0);
  }

  private static <T> Slot<T> slot(Slot<?> owner, String row, Field<T> column) {
    return Slot.cell(owner.model(), owner.field(), row, column, owner.services());
  }

  String row() {
    return row;
  }

  List<SheetCell> cells() {
    return cells;
  }

  boolean isBlank() {
    return cells.stream().allMatch(SheetCell::isBlank);
  }

  void setIndex(int index) {
    cells.forEach(cell -> cell.slot().setRow(index));
    remove.setId("remove-" + code + "-" + index);
  }

  void dispose() {
    cells.forEach(SheetCell::dispose);
  }
}
