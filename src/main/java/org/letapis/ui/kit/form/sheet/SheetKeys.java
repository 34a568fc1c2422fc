package org.letapis.ui.kit.form.sheet;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.letapis.ui.kit.form.field.FieldKeys;
import org.letapis.ui.kit.form.field.Slot;

/**
 * The keys of rows, as spreadsheets have them. Arrows, Tab and Enter move, Enter and Tab on the
 * last row add one; F2 or typing opens a cell, Enter, Tab and F2 close it, Escape takes back what
 * was typed in it; Delete empties what is marked, or removes a row without anything in it;
 * Ctrl+Shift+Delete removes the row in any case; with Shift arrows mark; Ctrl+C, X, V, A as
 * everywhere.
 */
final class SheetKeys {

  private final SheetEditor sheet;
  private final Slot<?> slot;
  private final SheetCursor cursor;
  private final SheetClipboard clipboard;

  SheetKeys(SheetEditor sheet, Slot<?> slot, SheetCursor cursor, CellWords words) {
    this.sheet = sheet;
    this.slot = slot;
    this.cursor = cursor;
    this.clipboard = new SheetClipboard(slot, cursor, sheet::rows, words);
  }

  /** Keys that an editor must not see: it would go to the next field, or add a row elsewhere. */
  void first(KeyEvent event) {
    boolean command = event.isShortcutDown();
    if (event.getCode() == KeyCode.TAB && !command && !event.isAltDown() && inCells(event)) {
      event.consume();
      tab(event.isShiftDown());
    } else if (command && event.getCode() == KeyCode.ENTER) {
      event.consume();
      addRow();
    } else if (command && event.isShiftDown() && event.getCode() == KeyCode.DELETE) {
      event.consume();
      if (inCells(event)) {
        removeRow(sheet.rows().get(cursor.row()).row());
      }
    } else if (inCells(event) && said(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && cursor.live().isPresent()) {
      // Taking what an editor offers by Enter also goes on, as in any other cell.
      SheetCell cell = cursor.live().get();
      Platform.runLater(
          () -> {
            if (cell.isLive()) {
              down();
            }
          });
    }
  }

  private boolean inCells(KeyEvent event) {
    return event.getTarget() != sheet.add() && !sheet.rows().isEmpty();
  }

  /** Why there is no value, how sure it is, its sources, and what stood there before. */
  private boolean said(KeyEvent event) {
    if (FieldKeys.absent(event)) {
      cursor.go(cursor.row(), cursor.column(), true);
      cursor
          .marked()
          .forEach(
              cells ->
                  cells.forEach(cell -> FieldKeys.cycleAbsent(slot.model(), cell.slot().path())));
      return true;
    }
    if (FieldKeys.menu(event)) {
      cursor
          .current()
          .filter(cell -> !cell.isLive())
          .ifPresent(cell -> FieldKeys.openMenu(cell.slot(), cell, cell::focusLabel));
      return true;
    }
    if (FieldKeys.past(event)) {
      cursor.current().ifPresent(cell -> FieldKeys.askPast(cell, cell.slot().path()));
      return true;
    }
    if (FieldKeys.certainty(event)) {
      cursor
          .marked()
          .forEach(
              cells -> cells.forEach(c -> FieldKeys.cycleCertainty(slot.model(), c.slot().path())));
      return true;
    }
    return false;
  }

  /** Keys that the open editor, if there is one, did not want. */
  void pressed(KeyEvent event) {
    if (event.getTarget() == sheet.add()) {
      if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
        event.consume();
        clipboard.paste();
      } else if (event.getCode() == KeyCode.UP && !sheet.rows().isEmpty()) {
        event.consume();
        cursor.go(sheet.rows().size() - 1, 0, false);
      }
    } else if (cursor.live().isPresent()) {
      editing(event);
    } else if (event.isShortcutDown()) {
      command(event);
    } else {
      moving(event);
    }
  }

  private void editing(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        down();
      }
      case F2 -> {
        event.consume();
        cursor.go(cursor.row(), cursor.column(), false);
      }
      case ESCAPE -> {
        event.consume();
        cursor.live().ifPresent(SheetCell::restore);
        cursor.go(cursor.row(), cursor.column(), false);
      }
      default -> {}
    }
  }

  private void command(KeyEvent event) {
    switch (event.getCode()) {
      case C -> run(event, clipboard::copy);
      case X -> run(event, clipboard::cut);
      case V -> run(event, clipboard::paste);
      case A -> run(event, cursor::all);
      case HOME -> run(event, () -> cursor.go(0, 0, event.isShiftDown()));
      case END ->
          run(event, () -> cursor.go(sheet.rows().size(), cursor.columns(), event.isShiftDown()));
      default -> {}
    }
  }

  private void moving(KeyEvent event) {
    boolean shift = event.isShiftDown();
    int row = cursor.row();
    int column = cursor.column();
    switch (event.getCode()) {
      case LEFT -> run(event, () -> cursor.go(row, column - 1, shift));
      case RIGHT -> run(event, () -> cursor.go(row, column + 1, shift));
      case UP -> run(event, () -> cursor.go(row - 1, column, shift));
      case DOWN -> run(event, () -> cursor.go(row + 1, column, shift));
      case PAGE_UP -> run(event, () -> cursor.go(row - 10, column, shift));
      case PAGE_DOWN -> run(event, () -> cursor.go(row + 10, column, shift));
      case HOME -> run(event, () -> cursor.go(row, 0, shift));
      case END -> run(event, () -> cursor.go(row, cursor.columns() - 1, shift));
      case ENTER -> run(event, shift ? () -> cursor.go(row - 1, column, false) : this::down);
      case F2 -> run(event, () -> cursor.open(false));
      case DELETE, BACK_SPACE -> run(event, this::delete);
      default -> {}
    }
  }

  private static void run(KeyEvent event, Runnable action) {
    event.consume();
    action.run();
  }

  /** A letter opens the cell in place of what stands there, and is the first of what is typed. */
  void typed(SheetCell cell, KeyEvent event) {
    String letter = event.getCharacter();
    boolean letterKey =
        !letter.isEmpty()
            && letter.charAt(0) >= ' '
            && letter.charAt(0) != '\u007f'
            && (!event.isControlDown() || event.isAltDown())
            && !event.isMetaDown();
    if (letterKey) {
      event.consume();
      if (!cell.isLive()) {
        if (!cursor.isAt(cell)) {
          cursor.go(cell, false);
        }
        cursor.open(true);
      }
      cell.pass(event);
    }
  }

  private void down() {
    int row = cursor.row();
    if (row + 1 < sheet.rows().size()) {
      cursor.go(row + 1, cursor.column(), false);
    } else if (sheet.rows().get(row).isBlank()) {
      cursor.go(row, cursor.column(), false);
    } else {
      addRow(cursor.column());
    }
  }

  private void tab(boolean back) {
    int row = cursor.row();
    int column = cursor.column() + (back ? -1 : 1);
    if (column >= 0 && column < cursor.columns()) {
      cursor.go(row, column, false);
    } else if (back && row > 0) {
      cursor.go(row - 1, cursor.columns() - 1, false);
    } else if (back) {
      leave(true);
    } else if (row + 1 < sheet.rows().size()) {
      cursor.go(row + 1, 0, false);
    } else if (sheet.rows().get(row).isBlank()) {
      leave(false);
    } else {
      addRow(0);
    }
  }

  /** From the last cell on to the button that adds, which is the end of the rows; or back. */
  private void leave(boolean back) {
    cursor.leave();
    if (!back) {
      sheet.add().requestFocus();
      return;
    }
    Node first = sheet.node();
    cursor.current().ifPresent(SheetCell::focusLabel);
    if (!first.requestFocusTraversal(javafx.scene.TraversalDirection.PREVIOUS)) {
      sheet.add().requestFocus();
    }
  }

  private void delete() {
    SheetRow row = sheet.rows().get(cursor.row());
    if (row.isBlank()) {
      removeRow(row.row());
    } else {
      clipboard.clear();
    }
  }

  void addRow() {
    addRow(0);
  }

  private void addRow(int column) {
    slot.model().addRow(slot.field());
    cursor.go(sheet.rows().size() - 1, column, false);
    // Where it will stand is known once it is laid out.
    Platform.runLater(() -> cursor.current().ifPresent(SheetCell::focusLabel));
  }

  void removeRow(String row) {
    int at = cursor.row();
    cursor.leave();
    slot.model().removeRow(slot.field(), row);
    if (sheet.rows().isEmpty()) {
      sheet.add().requestFocus();
    } else {
      cursor.go(at, cursor.column(), false);
    }
  }
}
