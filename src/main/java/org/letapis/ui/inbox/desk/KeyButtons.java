package org.letapis.ui.inbox.desk;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.letapis.ui.kit.control.Controls;

/** Buttons that show the key that does the same. */
public final class KeyButtons {

  private KeyButtons() {}

  /** A button with the key at its right. */
  public static Button of(Controls controls, String id, String key, String letter, Runnable act) {
    Button button = controls.button(id, key, act);
    Label sign = Controls.styled(new Label(letter), "lt-key");
    button.setGraphic(sign);
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }
}
