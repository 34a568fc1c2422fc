package org.letapis.ui.kit.form.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Field;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.grid.ShareGrid;
import org.letapis.ui.kit.form.grid.Unbuilt;

/**
 * The cells of one row, and the button that removes it: {@code remove-<code>-<row number>}. They
 * are made once somebody asks for them.
 */
final class SheetRow extends ShareGrid implements Unbuilt {

  private final Slot<List<String>> owner;
  private final String row;
  private final CellWords words;
  private final Runnable onRemove;
  private final Consumer<SheetCell> onCell;
  private final List<SheetCell> cells = new ArrayList<>();
  private @Nullable Button remove;
  private int index;

  /**
   * @param onCell is given each cell once it is made
   */
  SheetRow(
      Slot<List<String>> owner,
      String row,
      CellWords words,
      Runnable onRemove,
      Consumer<SheetCell> onCell) {
    super(SheetColumns.REMOVE_WIDTH, SheetColumns.weights(owner.field()));
    this.owner = owner;
    this.row = row;
    this.words = words;
    this.onRemove = onRemove;
    this.onCell = onCell;
    getStyleClass().add("lt-sheet-row");
  }

  @Override
  public boolean isBuilt() {
    return remove != null;
  }

  @Override
  public void build() {
    if (remove != null) {
      return;
    }
    Button made =
        owner.services().controls().iconButton("", "kit.form.remove-row", Feather.X, onRemove);
    remove = made;
    for (Field<?> column : owner.field().columns()) {
      SheetCell cell = new SheetCell(slot(column), words);
      add(cell, cells.size(), 0);
      cells.add(cell);
      onCell.accept(cell);
    }
    made.getStyleClass().add("lt-remove-row");
    made.setFocusTraversable(false);
    add(made, cells.size(), 0);
    setIndex(index);
  }

  private <T> Slot<T> slot(Field<T> column) {
    return Slot.cell(owner.model(), owner.field(), row, column, owner.services());
  }

  String row() {
    return row;
  }

  List<SheetCell> cells() {
    build();
    return cells;
  }

  /** The cells as far as they are made. */
  List<SheetCell> made() {
    return cells;
  }

  boolean isBlank() {
    return cells().stream().allMatch(SheetCell::isBlank);
  }

  void setIndex(int index) {
    this.index = index;
    cells.forEach(cell -> cell.slot().setRow(index));
    Button made = remove;
    if (made != null) {
      made.setId("remove-" + owner.field().code() + "-" + index);
    }
  }

  void dispose() {
    cells.forEach(SheetCell::dispose);
  }
}
