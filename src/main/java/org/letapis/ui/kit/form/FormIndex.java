package org.letapis.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.entry.FieldPath;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.guide.ChecklistPane;
import org.letapis.ui.kit.form.guide.PromptsPane;
import org.letapis.ui.kit.form.model.FormModel;

/**
 * Beside a form: its groups to jump to ({@code jump-<code>}), marked where something stands and
 * where something needs looking at, what makes the record usable, and the way to what may be asked.
 * Its lines move together where the window is low or the letters are large.
 */
final class FormIndex extends ScrollPane {

  private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");

  private final FormModel model;
  private final List<GroupPane> groups;
  private final List<Button> jumps = new ArrayList<>();
  private final VBox lines = new VBox();

  private @Nullable PromptsPane prompts;

  /** Height of the lines where they stand loosely, in the size of their letters; 0 if unknown. */
  private double loose;

  private boolean dense;

  /**
   * @param jump goes to a group
   * @param reveal brings the field at a path into sight
   * @param beside shows or hides what may be asked
   */
  FormIndex(
      FormModel model,
      FormServices services,
      List<GroupPane> groups,
      Consumer<GroupPane> jump,
      Consumer<FieldPath> reveal,
      Consumer<PromptsPane> beside) {
    this.model = model;
    this.groups = List.copyOf(groups);
    Controls controls = services.controls();
    lines.getStyleClass().add("lt-form-index");
    for (GroupPane pane : groups) {
      String key = model.type().labelKey(pane.group());
      Button line =
          line(controls.button("jump-" + pane.group().code(), key, () -> jump.accept(pane)));
      line.setMaxWidth(Double.MAX_VALUE);
      line.setMinWidth(0);
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
      jumps.add(line);
    }
    lines.getChildren().addAll(jumps);
    lines.getChildren().add(new ChecklistPane(model, controls, reveal));
    if (PromptsPane.has(model.type(), services.texts().labels())) {
      lines.getChildren().add(line(asking(controls, beside)));
    }
    setContent(lines);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getStyleClass().addAll("edge-to-edge", "lt-scroll", "lt-form-beside");
    model.listen(this::mark);
    mark();
  }

  /** How large its letters are. */
  ObservableValue<Font> letters() {
    return jumps.getFirst().fontProperty();
  }

  private Button asking(Controls controls, Consumer<PromptsPane> beside) {
    return controls.button(
        "prompts-open",
        "guidance.ask-open",
        Feather.MESSAGE_CIRCLE,
        () -> beside.accept(prompts == null ? prompts = prompts(controls, beside) : prompts));
  }

  private PromptsPane prompts(Controls controls, Consumer<PromptsPane> beside) {
    PromptsPane made =
        new PromptsPane(
            model.type(), controls, () -> Optional.ofNullable(prompts).ifPresent(beside));
    BorderPane.setMargin(made, new Insets(2, 16, 16, 0));
    return made;
  }

  private static Button line(Button button) {
    button.getStyleClass().addAll("flat", "lt-jump");
    button.setFocusTraversable(false);
    return button;
  }

  private void mark() {
    for (int i = 0; i < groups.size(); i++) {
      boolean finding = groups.get(i).hasFinding();
      boolean filled = groups.get(i).holdsSomething();
      String mark = finding ? "finding" : filled ? "filled" : "";
      Button jump = jumps.get(i);
      if (!mark.equals(jump.getUserData())) {
        jump.setUserData(mark);
        jump.setGraphic(
            Controls.icon(
                finding ? Feather.ALERT_CIRCLE : filled ? Feather.CHECK : Feather.CIRCLE));
        jump.getStyleClass().removeAll("finding", "filled");
        if (!mark.isEmpty()) {
          jump.getStyleClass().add(mark);
        }
      }
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double letter = jumps.getFirst().getFont().getSize();
    if (!dense) {
      loose = lines.prefHeight(getWidth()) / letter;
    }
    boolean now = getHeight() > 0 && loose * letter > getHeight() + 1;
    if (now != dense) {
      dense = now;
      lines.pseudoClassStateChanged(DENSE, now);
    }
  }
}
