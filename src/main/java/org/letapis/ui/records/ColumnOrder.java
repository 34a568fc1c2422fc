package org.letapis.ui.records;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.Modal;

/**
 * Puts the columns into another order: Alt with the arrows moves the one that is chosen; in the
 * table itself their heads are dragged. Ids: {@code columns-order}, {@code columns-up}, {@code
 * columns-down}.
 */
final class ColumnOrder {

  private final Controls controls;
  private final RecordsTable table;
  private final ListView<String> list;

  ColumnOrder(Controls controls, RecordsTable table) {
    this.controls = controls;
    this.table = table;
    ObservableList<String> codes = FXCollections.observableArrayList(table.order());
    list = new ListView<>(codes);
    list.setId("columns-order");
    list.setPrefHeight(240);
    list.accessibleTextProperty().bind(controls.texts().of("lists.columns-order"));
    list.setCellFactory(view -> new Line());
    list.getSelectionModel().select(0);
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.isAltDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN)) {
            e.consume();
            move(e.getCode() == KeyCode.UP ? -1 : 1);
          }
        });
  }

  void open(Dialogs dialogs) {
    Button up = controls.button("columns-up", "lists.column-up", Feather.ARROW_UP, () -> move(-1));
    Button down =
        controls.button("columns-down", "lists.column-down", Feather.ARROW_DOWN, () -> move(1));
    VBox content = new VBox(controls.hint("lists.columns-hint"), list, Controls.row(up, down));
    content.getStyleClass().add("lt-list");
    Modal modal = dialogs.modal("lists.columns-order", content).width(30);
    modal.button("dialog-yes", "kit.close", Modal.Kind.CANCEL, modal::close);
    modal.focus(list).open();
  }

  private void move(int by) {
    int from = list.getSelectionModel().getSelectedIndex();
    int to = from + by;
    if (from < 0 || to < 0 || to >= list.getItems().size()) {
      return;
    }
    String code = list.getItems().remove(from);
    list.getItems().add(to, code);
    list.getSelectionModel().clearAndSelect(to);
    list.scrollTo(to);
    table.arrange(List.copyOf(list.getItems()));
  }

  private final class Line extends ListCell<String> {
    @Override
    protected void updateItem(String code, boolean empty) {
      super.updateItem(code, empty);
      setText(empty || code == null ? null : controls.texts().now("records.column." + code));
    }
  }
}
