package org.letapis.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;

/** Says that the casebook will lock, and when; any key and any move of the mouse keeps it open. */
public final class LockWarning extends HBox {

  /**
   * @param seconds left until it locks
   */
  public LockWarning(Controls controls, ObservableValue<Number> seconds) {
    setId("lock-warning");
    getStyleClass().addAll("lt-row", "lt-lock-warning");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    Label text = controls.label("shell.locks-in", seconds);
    text.setId("lock-warning-text");
    getChildren().addAll(Controls.icon(Feather.LOCK), text);
  }
}
