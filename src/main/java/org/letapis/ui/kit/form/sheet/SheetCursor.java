package org.letapis.ui.kit.form.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.ui.kit.form.field.EditorFactory;

/** Where the keyboard is in the cells, what is marked from there, and the one open editor. */
final class SheetCursor {

  private final List<SheetRow> rows;
  private final EditorFactory factory;
  private int row;
  private int column;
  private int fromRow;
  private int fromColumn;
  private boolean here;

  SheetCursor(List<SheetRow> rows, EditorFactory factory) {
    this.rows = rows;
    this.factory = factory;
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  int columns() {
    return rows.isEmpty() ? 0 : rows.getFirst().cells().size();
  }

  boolean isAt(SheetCell cell) {
    return here && current().filter(c -> c == cell).isPresent();
  }

  Optional<SheetCell> current() {
    return row < rows.size() && column < columns()
        ? Optional.of(rows.get(row).cells().get(column))
        : Optional.empty();
  }

  Optional<SheetCell> live() {
    return current().filter(SheetCell::isLive);
  }

  /**
   * Marks a cell and gives it the keyboard; an open editor is closed.
   *
   * @param extend whether what was marked before stays marked up to it
   */
  void go(int toRow, int toColumn, boolean extend) {
    closeAll();
    row = Math.clamp(toRow, 0, Math.max(0, rows.size() - 1));
    column = Math.clamp(toColumn, 0, Math.max(0, columns() - 1));
    if (!extend || !here) {
      fromRow = row;
      fromColumn = column;
    }
    here = true;
    mark();
    current().ifPresent(SheetCell::focusLabel);
  }

  void go(SheetCell cell, boolean extend) {
    for (int r = 0; r < rows.size(); r++) {
      int c = rows.get(r).made().indexOf(cell);
      if (c >= 0) {
        go(r, c, extend);
        return;
      }
    }
  }

  /** A cell got the keyboard without being asked to by this. */
  void follow(SheetCell cell) {
    if (!isAt(cell)) {
      go(cell, false);
    }
  }

  /** Opens the editor of the marked cell. */
  void open(boolean emptied) {
    fromRow = row;
    fromColumn = column;
    mark();
    current().ifPresent(cell -> cell.open(factory, emptied));
  }

  /** Marks all cells. */
  void all() {
    fromRow = 0;
    fromColumn = 0;
    row = Math.max(0, rows.size() - 1);
    column = Math.max(0, columns() - 1);
    mark();
  }

  /** The marked cells, row by row. */
  List<List<SheetCell>> marked() {
    List<List<SheetCell>> marked = new ArrayList<>();
    for (int r = Math.min(row, fromRow); r <= Math.max(row, fromRow) && r < rows.size(); r++) {
      List<SheetCell> cells = rows.get(r).cells();
      int last = Math.min(cells.size() - 1, Math.max(column, fromColumn));
      marked.add(List.copyOf(cells.subList(Math.min(column, fromColumn), last + 1)));
    }
    return marked;
  }

  private void mark() {
    rows.forEach(r -> r.made().forEach(cell -> cell.select(false)));
    if (here) {
      marked().forEach(cells -> cells.forEach(cell -> cell.select(true)));
    }
  }

  private void closeAll() {
    rows.forEach(r -> r.made().forEach(SheetCell::close));
  }

  /** Rows came or went: the keyboard stays as near as it can. */
  void stay() {
    row = Math.clamp(row, 0, Math.max(0, rows.size() - 1));
    fromRow = Math.clamp(fromRow, 0, Math.max(0, rows.size() - 1));
    mark();
  }

  /** The keyboard went elsewhere. */
  void leave() {
    here = false;
    closeAll();
    mark();
  }
}
