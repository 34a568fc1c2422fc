package org.letapis.ui.kit.form.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.ui.kit.form.field.EditorFactory;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.grid.SightBox;

/**
 * Rows as in a spreadsheet: light cells of which one at most holds an editor, worked by {@link
 * SheetKeys}. The button that adds a row is {@code add-<tail>}; a click on a marked cell, or two,
 * open it.
 */
public final class SheetEditor implements FieldEditor {

  private static final int MOST_COLUMNS = 8;
  private static final int ROWS_AT_ONCE = 12;

  private final Slot<List<String>> slot;
  private final CellWords words;
  private final SightBox body = new SightBox(ROWS_AT_ONCE);
  private final VBox pane = new VBox();
  private final Node head;
  private final Button add;
  private final Label hint;
  private final ObservableList<String> ids;
  private final Map<String, SheetRow> made = new HashMap<>();
  private final List<SheetRow> rows = new ArrayList<>();
  private final SheetCursor cursor;
  private final SheetKeys keys;
  private final Subscription subscription;

  /** Whether rows of those columns can be told in cells of one line. */
  public static boolean suits(Slot<?> slot) {
    List<Field<?>> columns = slot.field().columns();
    return columns.size() <= MOST_COLUMNS
        && !slot.model().type().required().contains(slot.field())
        && columns.stream().allMatch(SheetEditor::fits);
  }

  private static boolean fits(Field<?> column) {
    return switch (column.kind()) {
      case FieldKind.Text text -> !text.lines();
      case FieldKind.Choices choices -> false;
      case FieldKind.Attachment attachment -> false;
      case FieldKind.Supports supports -> false;
      default -> true;
    };
  }

  public SheetEditor(Slot<List<String>> slot, EditorFactory factory) {
    this.slot = slot;
    this.words = new CellWords(slot.model(), slot.services());
    this.ids = slot.model().rows(slot.field());
    this.cursor = new SheetCursor(rows, factory);
    this.keys = new SheetKeys(this, slot, cursor, words);
    head = SheetColumns.head(slot);
    add = slot.services().controls().button("", "kit.form.add-row", Feather.PLUS, keys::addRow);
    slot.identify(add, "add");
    add.getStyleClass().addAll("flat", "lt-add-row");
    hint = slot.services().controls().label("kit.form.sheet-keys");
    hint.getStyleClass().add("lt-hint");
    hint.setWrapText(true);
    hint.setMinWidth(0);
    hint.setVisible(false);
    slot.own(pane);
    pane.getStyleClass().add("lt-sheet");
    body.getStyleClass().add("lt-sheet-body");
    HBox foot = new HBox(add, hint);
    foot.getStyleClass().add("lt-sheet-foot");
    pane.getChildren().addAll(head, body, foot);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, keys::first);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
    ListChangeListener<String> follow = change -> arrange();
    ids.addListener(follow);
    Subscription away = followFocus();
    subscription =
        away.and(
            () -> {
              ids.removeListener(follow);
              made.values().forEach(SheetRow::dispose);
            });
    arrange();
  }

  private void arrange() {
    made.values()
        .removeIf(
            row -> {
              boolean gone = !ids.contains(row.row());
              if (gone) {
                row.dispose();
              }
              return gone;
            });
    rows.clear();
    for (int i = 0; i < ids.size(); i++) {
      SheetRow row = made.computeIfAbsent(ids.get(i), this::row);
      row.setIndex(i);
      rows.add(row);
    }
    body.set(rows);
    for (Node node : List.of(head, body)) {
      node.setVisible(!rows.isEmpty());
      node.setManaged(!rows.isEmpty());
    }
    cursor.stay();
  }

  private SheetRow row(String id) {
    return new SheetRow(
        slot,
        id,
        words,
        () -> keys.removeRow(id),
        cell -> {
          cell.onTyped(event -> keys.typed(cell, event));
          cell.onFocus(() -> cursor.follow(cell));
        });
  }

  /** The first click marks a cell, the next one opens it. */
  private void clicked(MouseEvent event) {
    if (!(event.getTarget() instanceof Node target)) {
      return;
    }
    for (Node n = target; n != null && n != pane; n = n.getParent()) {
      if (n instanceof SheetCell cell && !cell.isLive()) {
        boolean again = cursor.isAt(cell) && !event.isShiftDown() || event.getClickCount() > 1;
        cursor.go(cell, event.isShiftDown());
        if (again) {
          cursor.open(false);
        }
        event.consume();
        return;
      }
    }
  }

  /** When the keyboard goes elsewhere, no cell stays open and none is marked. */
  private Subscription followFocus() {
    ChangeListener<Node> follow =
        (o, before, now) -> {
          hint.setVisible(holds(now));
          if (!holds(now)) {
            Platform.runLater(this::leave);
          }
        };
    ChangeListener<javafx.scene.Scene> scenes =
        (o, before, scene) -> {
          // The window outlives the form, and must not keep it.
          if (before != null) {
            before.focusOwnerProperty().removeListener(follow);
          }
          if (scene != null) {
            scene.focusOwnerProperty().addListener(follow);
          }
        };
    pane.sceneProperty().addListener(scenes);
    return () -> pane.sceneProperty().removeListener(scenes);
  }

  private void leave() {
    if (pane.getScene() != null && !holds(pane.getScene().getFocusOwner())) {
      cursor.leave();
    }
  }

  private boolean holds(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == body) {
        return true;
      }
    }
    return false;
  }

  Button add() {
    return add;
  }

  List<SheetRow> rows() {
    return rows;
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public Node target() {
    return add;
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }
}
