package org.letapis.ui.kit.form.rows;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Field;
import org.letapis.ui.kit.form.field.EditorFactory;
import org.letapis.ui.kit.form.field.FieldFrame;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.grid.FlowGrid;
import org.letapis.ui.kit.form.grid.Unbuilt;

/**
 * The editors of one row, and the button that removes it: {@code remove-<code>-<row number>}. They
 * are made once somebody asks for them.
 */
final class RowLine extends HBox implements Unbuilt {

  private final Slot<List<String>> owner;
  private final String row;
  private final RowsLayout layout;
  private final EditorFactory factory;
  private final Runnable onRemove;
  private final List<Slot<?>> slots = new ArrayList<>();
  private final List<FieldFrame> frames = new ArrayList<>();
  private @Nullable Button remove;
  private @Nullable FlowGrid grid;
  private int index;

  RowLine(
      Slot<List<String>> owner,
      String row,
      RowsLayout layout,
      EditorFactory factory,
      Runnable onRemove) {
    this.owner = owner;
    this.row = row;
    this.layout = layout;
    this.factory = factory;
    this.onRemove = onRemove;
    getStyleClass().addAll(layout.isGrid() ? "lt-row-line" : "lt-row-card", "lt-unbuilt");
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
    made.getStyleClass().add("lt-remove-row");
    remove = made;
    for (Field<?> column : owner.field().columns()) {
      add(Slot.cell(owner.model(), owner.field(), row, column, owner.services()));
    }
    FlowGrid cells = layout.grid();
    cells.addAll(frames);
    cells.onColumns(() -> javafx.application.Platform.runLater(this::label));
    grid = cells;
    HBox.setHgrow(cells, Priority.ALWAYS);
    getChildren().setAll(cells, made);
    getStyleClass().remove("lt-unbuilt");
    setIndex(index);
  }

  private <T> void add(Slot<T> slot) {
    slots.add(slot);
    frames.add(FieldFrame.labelled(slot, factory.editor(slot), false));
  }

  String row() {
    return row;
  }

  List<FieldFrame> frames() {
    build();
    return frames;
  }

  void setIndex(int index) {
    this.index = index;
    slots.forEach(slot -> slot.setRow(index));
    Button made = remove;
    if (made != null) {
      made.setId("remove-" + owner.field().code() + "-" + index);
    }
    label();
  }

  /** Lines that stand under one another like a table say once what stands in them. */
  private void label() {
    FlowGrid cells = grid;
    boolean labels = !layout.isGrid() || index == 0 || cells == null || !cells.isOneLine();
    frames.forEach(frame -> frame.showHead(labels));
    Button made = remove;
    if (made != null) {
      made.getStyleClass().remove("lt-under-label");
      if (labels) {
        made.getStyleClass().add("lt-under-label");
      }
    }
  }

  /** What takes the keyboard for the row as a whole. */
  Node target() {
    // Hidden while far from what is in sight, it could not take the keyboard.
    setVisible(true);
    return frames().getFirst().target();
  }

  boolean holds(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == this) {
        return true;
      }
    }
    return false;
  }

  void dispose() {
    frames.forEach(FieldFrame::dispose);
  }
}
