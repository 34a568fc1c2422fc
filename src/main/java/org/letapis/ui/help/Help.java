package org.letapis.ui.help;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.nav.Shortcuts;

/**
 * The help, in a dialog above whatever is worked at: pages at the left ({@code help-<code>}, {@code
 * help-keys}), one of them beside it.
 */
public final class Help {

  private static final double WIDTH = 62;

  private final Controls controls;
  private final Dialogs dialogs;
  private final Shortcuts shortcuts;
  private boolean open;

  /**
   * @param shortcuts the keys that are listed
   */
  public Help(Controls controls, Dialogs dialogs, Shortcuts shortcuts) {
    this.controls = controls;
    this.dialogs = dialogs;
    this.shortcuts = shortcuts;
  }

  /** Opens it at its first page. */
  public void show() {
    show(Topic.PROTECTS);
  }

  /** Opens it at a page; nothing while it is open. */
  public void show(Topic first) {
    if (open) {
      return;
    }
    ScrollPane text = new ScrollPane();
    text.setId("help-text");
    text.setFitToWidth(true);
    text.getStyleClass().addAll("edge-to-edge", "lt-scroll", "lt-help-text");
    VBox list = new VBox();
    list.getStyleClass().add("lt-help-list");
    ToggleGroup group = new ToggleGroup();
    for (Topic topic : Topic.values()) {
      ToggleButton line =
          line(
              topic.code(),
              topic.key("title"),
              topic.icon(),
              text,
              () -> new Page(topic, controls));
      line.setToggleGroup(group);
      line.setSelected(topic == first);
      list.getChildren().add(line);
    }
    for (Walk walk : Walk.values()) {
      ToggleButton line =
          line(
              walk.code(),
              walk.key("title"),
              walk.icon(),
              text,
              () -> new WalkPage(walk, controls));
      line.setToggleGroup(group);
      list.getChildren().add(line);
    }
    ToggleButton keys =
        line(
            "keys",
            "help.keys",
            Feather.COMMAND,
            text,
            () -> new KeysPage(shortcuts.list(), controls));
    keys.setToggleGroup(group);
    list.getChildren().add(keys);
    text.setContent(new Page(first, controls));
    open(new BorderPane(text, null, null, null, list));
  }

  private void open(Node content) {
    Modal modal = dialogs.modal("help.title", content).width(WIDTH);
    Runnable close =
        () -> {
          open = false;
          modal.close();
        };
    modal.button("dialog-yes", "kit.close", Modal.Kind.CANCEL, close);
    open = true;
    modal.open();
  }

  private ToggleButton line(
      String code, String title, Feather icon, ScrollPane text, Supplier<? extends Node> page) {
    ToggleButton line = new ToggleButton();
    line.setId("help-" + code);
    line.textProperty().bind(controls.texts().of(title));
    line.setGraphic(Controls.icon(icon));
    line.getStyleClass().addAll("flat", "lt-section");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.setOnAction(
        e -> {
          line.setSelected(true);
          text.setContent(page.get());
          text.setVvalue(0);
        });
    return line;
  }
}
