package org.letapis.ui.kit.form.rows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.FileRef;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.form.field.EditorFactory;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.file.FileQueue;
import org.letapis.ui.kit.form.grid.SightBox;
import org.letapis.ui.kit.nav.Keys;

/**
 * Rows: names, things seized, files. Ctrl+Enter adds one, Ctrl+Shift+Delete removes the one the
 * keyboard is in. Rows that hold a file are added by choosing files or dropping them. The button
 * that adds is {@code add-<tail>}.
 */
public final class RowsEditor implements FieldEditor {

  private static final KeyCombination ADD = Keys.RECORD_ROW_ADD.keys();
  private static final KeyCombination REMOVE = Keys.RECORD_ROW_REMOVE.keys();

  private static final int ROWS_AT_ONCE = 4;

  private final Slot<List<String>> slot;
  private final FormServices services;
  private final EditorFactory factory;
  private final RowsLayout layout;
  private final List<RowLine> lines = new ArrayList<>();
  private final SightBox body = new SightBox(ROWS_AT_ONCE);
  private final FileQueue queue;
  private final VBox pane = new VBox();
  private final Button add;
  private final ObservableList<String> rows;
  private final Subscription subscription;

  public RowsEditor(Slot<List<String>> slot, EditorFactory factory) {
    this.slot = slot;
    this.services = slot.services();
    this.factory = factory;
    this.layout = new RowsLayout(slot);
    this.rows = slot.model().rows(slot.field());
    this.queue = new FileQueue(services);
    Optional<Field<FileRef>> file = fileColumn();
    add =
        services
            .controls()
            .button(
                "",
                file.isPresent() ? "kit.form.add-files" : "kit.form.add-row",
                file.isPresent() ? Feather.PAPERCLIP : Feather.PLUS,
                () -> file.ifPresentOrElse(this::chooseFiles, this::addRow));
    slot.identify(add, "add");
    slot.own(pane);
    add.getStyleClass().addAll("flat", "lt-add-row");
    body.getStyleClass().add(layout.isGrid() ? "lt-rows-lines" : "lt-rows-cards");
    pane.getStyleClass().add("lt-rows");
    pane.getChildren().addAll(body, new HBox(add), queue);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    file.ifPresent(this::acceptDrops);
    ListChangeListener<String> follow = change -> arrange();
    rows.addListener(follow);
    subscription = () -> rows.removeListener(follow);
    arrange();
  }

  private void arrange() {
    lines.removeIf(
        line -> {
          boolean gone = !rows.contains(line.row());
          if (gone) {
            line.dispose();
          }
          return gone;
        });
    List<RowLine> next = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowLine line = line(rows.get(i));
      line.setIndex(i);
      next.add(line);
    }
    lines.clear();
    lines.addAll(next);
    body.set(lines);
    body.setManaged(!lines.isEmpty());
  }

  private RowLine line(String row) {
    return lines.stream()
        .filter(l -> l.row().equals(row))
        .findFirst()
        .orElseGet(
            () ->
                new RowLine(
                    slot, row, layout, factory, () -> slot.model().removeRow(slot.field(), row)));
  }

  private void addRow() {
    slot.model().addRow(slot.field());
    Platform.runLater(
        () -> {
          if (!lines.isEmpty()) {
            lines.getLast().target().requestFocus();
          }
        });
  }

  private void key(KeyEvent event) {
    if (ADD.match(event)) {
      event.consume();
      add.fire();
    } else if (REMOVE.match(event) && event.getTarget() instanceof Node at) {
      lines.stream()
          .filter(line -> line.holds(at))
          .findFirst()
          .ifPresent(
              line -> {
                event.consume();
                slot.model().removeRow(slot.field(), line.row());
                add.requestFocus();
              });
    }
  }

  @SuppressWarnings("unchecked") // a column of that kind holds that type
  private Optional<Field<FileRef>> fileColumn() {
    return slot.field().columns().stream()
        .filter(c -> c.kind() instanceof FieldKind.Attachment)
        .map(c -> (Field<FileRef>) c)
        .findFirst();
  }

  private void chooseFiles(Field<FileRef> column) {
    attach(column, services.files().openFiles("kit.form.add-files", FileKind.ANY, FileKind.IMAGE));
  }

  private void attach(Field<FileRef> column, List<Path> files) {
    queue.take(
        files,
        ref -> {
          String row = slot.model().addRow(slot.field());
          slot.model().put(slot.field().cell(row, column), column.kind().write(ref));
        });
  }

  private void acceptDrops(Field<FileRef> column) {
    pane.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    pane.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          attach(column, event.getDragboard().getFiles().stream().map(f -> f.toPath()).toList());
          event.setDropCompleted(true);
          event.consume();
        });
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public Node target() {
    return lines.isEmpty() ? add : lines.getFirst().target();
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }
}
