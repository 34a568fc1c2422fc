package org.letapis.ui.kit.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Asking;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.Glyph;
import org.letapis.ui.kit.dialog.Focus;
import org.letapis.ui.kit.form.field.EditorFactory;
import org.letapis.ui.kit.form.field.FieldFrame;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.grid.ShareGrid;
import org.letapis.ui.kit.form.model.FormModel;
import tools.jackson.databind.JsonNode;

/** The fields that are told together, under a heading that opens and closes them. */
final class GroupPane extends VBox {

  private final FieldGroup group;
  private final FormModel model;
  private final Map<String, FieldFrame> frames = new LinkedHashMap<>();
  private final ShareGrid grid = ShareGrid.halves();
  private final BooleanProperty open = new SimpleBooleanProperty();

  GroupPane(FieldGroup group, FormModel model, FormServices services, EditorFactory factory) {
    this.group = group;
    this.model = model;
    getStyleClass().addAll("lt-card", "lt-group");
    grid.getStyleClass().add("lt-form-grid");
    fill(model.type(), services, factory);
    open.set(!group.folded() || holdsSomething());
    grid.visibleProperty().bind(open);
    grid.managedProperty().bind(open);
    getChildren().addAll(head(services), grid);
  }

  private Button head(FormServices services) {
    Button head = new Button();
    head.setId("group-" + group.code());
    head.textProperty().bind(services.texts().of(model.type().labelKey(group)));
    Glyph arrow = Controls.icon(Feather.CHEVRON_DOWN);
    arrow.rotateProperty().bind(open.map(o -> o ? 0 : -90));
    head.setGraphic(arrow);
    head.setMaxWidth(Double.MAX_VALUE);
    head.getStyleClass().addAll("flat", "lt-group-head");
    head.setOnAction(e -> open.set(!open.get()));
    return head;
  }

  private void fill(RecordType type, FormServices services, EditorFactory factory) {
    int row = 0;
    int column = 0;
    for (Field<?> field : asked()) {
      FieldFrame frame = frame(Slot.of(model, field, services), factory, type);
      frames.put(field.code(), frame);
      if (wide(field)) {
        row += column;
        grid.add(frame, 0, row++, 2, 1);
        column = 0;
      } else {
        grid.add(frame, column, row);
        row += column;
        column = 1 - column;
      }
    }
  }

  private List<Field<?>> asked() {
    CaseRecord now = model.current();
    return group.fields().stream().filter(f -> Asking.asks(model.type(), f, now)).toList();
  }

  private static <T> FieldFrame frame(Slot<T> slot, EditorFactory factory, RecordType type) {
    return FieldFrame.labelled(slot, factory.editor(slot), type.required().contains(slot.field()));
  }

  private static boolean wide(Field<?> field) {
    return switch (field.kind()) {
      case FieldKind.Text text -> text.lines();
      case FieldKind.Rows rows -> true;
      case FieldKind.Choices choices -> choices.vocabulary().terms().size() > 4;
      default -> false;
    };
  }

  FieldGroup group() {
    return group;
  }

  /** Whether anything stands in it. */
  boolean holdsSomething() {
    SortedMap<FieldPath, JsonNode> values = model.current().values();
    return frames.keySet().stream().anyMatch(field -> holds(values, field));
  }

  /** What stands under a field follows its own path in the order of paths. */
  private static boolean holds(SortedMap<FieldPath, JsonNode> values, String field) {
    var from = values.tailMap(FieldPath.of(field));
    return !from.isEmpty() && from.firstKey().field().equals(field);
  }

  /** Whether something in it needs looking at. */
  boolean hasFinding() {
    return model.shownFindings().stream().anyMatch(f -> has(f.path()));
  }

  /** Whether it asks for anything. */
  boolean isEmpty() {
    return frames.isEmpty();
  }

  boolean has(FieldPath path) {
    return frames.containsKey(path.field());
  }

  /** Opens it. */
  void unfold() {
    open.set(true);
  }

  /** The frame of the field a path lies in. */
  Node frame(FieldPath path) {
    return java.util.Objects.requireNonNull(frames.get(path.field()));
  }

  /**
   * Gives the keyboard to a field.
   *
   * @param form which this scrolls in: this itself may not be in the window yet
   */
  void focus(Parent form, FieldPath path) {
    FieldFrame frame = frames.get(path.field());
    if (frame != null) {
      Focus.give(form, frame.target());
    }
  }
}
