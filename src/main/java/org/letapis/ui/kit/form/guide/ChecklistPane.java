package org.letapis.ui.kit.form.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.guidance.Checklist;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.model.FormModel;

/**
 * A quiet list of what makes the record usable, ticked off as it is written; each leads to where it
 * is written: {@code need-<name>}. It hinders nothing.
 */
public final class ChecklistPane extends VBox {

  private final FormModel model;
  private final Controls controls;
  private final List<Button> lines = new ArrayList<>();
  private List<Checklist.Item> items = List.of();

  /**
   * @param reveal brings the field at a path into sight
   */
  public ChecklistPane(FormModel model, Controls controls, Consumer<FieldPath> reveal) {
    this.model = model;
    this.controls = controls;
    setId("checklist");
    getStyleClass().add("lt-checklist");
    getChildren().add(Controls.styled(controls.hint("guidance.title"), "lt-checklist-title"));
    for (Checklist.Item item : Checklist.of(model.type(), model.current())) {
      String id = "need-" + item.need().name().toLowerCase(Locale.ROOT);
      Button line = controls.button(id, item.need().key(), () -> reveal.accept(item.path()));
      line.getStyleClass().addAll("flat", "lt-jump");
      line.setMaxWidth(Double.MAX_VALUE);
      line.setFocusTraversable(false);
      lines.add(line);
      getChildren().add(line);
    }
    model.listen(this::look);
    controls.texts().languageProperty().subscribe((before, now) -> tick());
    look();
  }

  private void look() {
    List<Checklist.Item> now = Checklist.of(model.type(), model.current());
    if (!now.equals(items)) {
      items = now;
      tick();
    }
  }

  private void tick() {
    for (int i = 0; i < items.size(); i++) {
      boolean met = items.get(i).met();
      Button line = lines.get(i);
      line.setGraphic(Controls.icon(met ? Feather.CHECK : Feather.MINUS));
      line.getStyleClass().remove("filled");
      if (met) {
        line.getStyleClass().add("filled");
      }
      String need = controls.texts().now(items.get(i).need().key());
      line.setAccessibleText(controls.texts().now(met ? "guidance.met" : "guidance.missing", need));
    }
  }
}
