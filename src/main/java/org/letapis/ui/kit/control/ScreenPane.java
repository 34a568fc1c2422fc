package org.letapis.ui.kit.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The frame of every screen: its title with the actions at the right, what it is about below, and
 * the content that takes the rest.
 */
public final class ScreenPane extends BorderPane {

  private final HBox head;
  private final VBox top;

  /**
   * @param actions buttons at the right, the main one last
   */
  public ScreenPane(
      Controls controls, ObservableValue<String> title, Node content, Node... actions) {
    getStyleClass().add("lt-screen");
    Label name = controls.title(title);
    name.setMinWidth(0);
    name.setWrapText(true);
    head = Controls.row(name, Controls.spacer());
    head.getChildren().addAll(actions);
    head.getStyleClass().add("lt-screen-head");
    top = new VBox(head);
    setTop(top);
    setCenter(content);
  }

  /** Adds a line under the title: filters, tabs, a warning. */
  public ScreenPane under(Node line) {
    line.getStyleClass().add("lt-under");
    top.getChildren().add(line);
    return this;
  }
}
