package org.letapis.ui.settings.custom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;

/**
 * One definition in a list, with what can be done to it. Ids end in its place, as {@code
 * custom-edit-field-0}: {@code custom-up-…}, {@code custom-down-…}, {@code custom-edit-…}, {@code
 * custom-retire-…}.
 */
final class Line {

  /**
   * What is told of it.
   *
   * @param title what it is called
   * @param detail what it is; may be empty
   * @param retired whether it is out of use
   * @param contested whether people said different things of it at the same time
   */
  record Told(String title, String detail, boolean retired, boolean contested) {}

  /** What is done to it. */
  interface Acts {
    void edit();

    void retire(boolean retired);
  }

  private final Controls controls;
  private final String tail;
  private final List<Node> buttons = new ArrayList<>();

  /**
   * @param tail of the ids
   */
  Line(Controls controls, String tail) {
    this.controls = controls;
    this.tail = tail;
  }

  /** Adds buttons that move it by one place. */
  Line moving(int at, int count, IntConsumer move) {
    Button up = button("up", "custom.up", Feather.ARROW_UP, () -> move.accept(-1));
    up.setDisable(at == 0);
    Button down = button("down", "custom.down", Feather.ARROW_DOWN, () -> move.accept(1));
    down.setDisable(at == count - 1);
    buttons.add(up);
    buttons.add(down);
    return this;
  }

  HBox build(Told told, Acts acts) {
    Label title = Controls.styled(new Label(told.title()), "lt-strong");
    title.setId("custom-name-" + tail);
    title.setWrapText(true);
    VBox words = new VBox(title);
    if (!told.detail().isEmpty()) {
      Label detail = Controls.styled(new Label(told.detail()), "lt-hint");
      detail.setWrapText(true);
      words.getChildren().add(detail);
    }
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
    List<Node> nodes = new ArrayList<>(List.of(words));
    if (told.contested()) {
      nodes.add(controls.badge(controls.texts().of("custom.contested"), "warning"));
    }
    if (told.retired()) {
      nodes.add(controls.badge(controls.texts().of("custom.retired"), "neutral"));
    }
    nodes.addAll(buttons);
    nodes.add(button("edit", "custom.edit", Feather.EDIT_2, acts::edit));
    nodes.add(
        told.retired()
            ? button("retire", "custom.restore", Feather.ROTATE_CCW, () -> acts.retire(false))
            : button("retire", "custom.retire", Feather.EYE_OFF, () -> acts.retire(true)));
    HBox line = Controls.row(nodes.toArray(Node[]::new));
    line.setId("custom-" + tail);
    return line;
  }

  /** Gives the keyboard back to an act on a line after the list was made anew. */
  static void focus(Parent list, String act, String tail) {
    Platform.runLater(
        () ->
            Stream.of(act, "edit")
                .map(id -> list.lookup("#custom-" + id + "-" + tail))
                .filter(node -> node != null && !node.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus));
  }

  private Button button(String id, String key, Feather icon, Runnable action) {
    Button button = controls.iconButton("custom-" + id + "-" + tail, key, icon, action);
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return button;
  }
}
