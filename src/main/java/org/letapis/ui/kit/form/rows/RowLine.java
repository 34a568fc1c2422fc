package org.letapis.ui.kit.form.rows;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Field;
import org.letapis.ui.kit.form.field.EditorFactory;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.FieldFrame;
import org.letapis.ui.kit.form.field.Slot;

/** The editors of one row, and the button that removes it: {@code remove-<code>-<row number>}. */
final class RowLine {

  private final String row;
  private final List<Slot<?>> slots = new ArrayList<>();
  private final List<FieldFrame> frames = new ArrayList<>();
  private final Button remove;
  private final String code;

  /**
   * @param labelled whether every cell has its label above it, or the grid has them once
   */
  RowLine(
      Slot<List<String>> owner,
      String row,
      boolean labelled,
      EditorFactory factory,
      Runnable onRemove) {
    this.row = row;
    this.code = owner.field().code();
    for (Field<?> column : owner.field().columns()) {
      add(
          Slot.cell(owner.model(), owner.field(), row, column, owner.services()),
          labelled,
          factory);
    }
    remove = owner.services().controls().iconButton("", "kit.form.remove-row", Feather.X, onRemove);
    remove.getStyleClass().add("lt-remove-row");
  }

  private <T> void add(Slot<T> slot, boolean labelled, EditorFactory factory) {
    FieldEditor editor = factory.editor(slot);
    slots.add(slot);
    frames.add(labelled ? FieldFrame.labelled(slot, editor, false) : FieldFrame.cell(slot, editor));
  }

  String row() {
    return row;
  }

  List<FieldFrame> frames() {
    return frames;
  }

  Button remove() {
    return remove;
  }

  void setIndex(int index) {
    slots.forEach(slot -> slot.setRow(index));
    remove.setId("remove-" + code + "-" + index);
  }

  boolean holds(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == remove || frames.contains(n)) {
        return true;
      }
    }
    return false;
  }

  void dispose() {
    frames.forEach(FieldFrame::dispose);
  }
}
