package org.letapis.ui.kit.form.rows;

import java.util.List;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.grid.FlowGrid;

/**
 * Where the cells of rows stand: side by side as in a table while they are few and short, else each
 * row as a card; on several lines where the window is narrow or the letters are large.
 */
final class RowsLayout {

  private static final int WIDEST_GRID = 5;
  private static final int CARD_COLUMNS = 4;

  /** Below so many gaps a cell is too narrow for a word and what says what it is. */
  private static final double NARROWEST_CELL = 18;

  private static final double NARROWEST_FIELD = 9;

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

  /** Whether rows stand under one another as in a table. */
  boolean isGrid() {
    return grid;
  }

  /** A place for the cells of one row. */
  FlowGrid grid() {
    List<Field<?>> columns = slot.field().columns();
    FlowGrid cells =
        new FlowGrid(
            grid ? WIDEST_GRID : CARD_COLUMNS,
            grid ? NARROWEST_CELL : NARROWEST_FIELD,
            grid ? columns.stream().map(RowsLayout::weight).toList() : List.of());
    cells.getStyleClass().add(grid ? "lt-rows-grid" : "lt-form-grid");
    return cells;
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
}
