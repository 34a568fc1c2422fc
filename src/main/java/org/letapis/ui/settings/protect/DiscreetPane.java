package org.letapis.ui.settings.protect;

import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FaceChoice;
import org.letapis.ui.settings.SettingsPane;
import org.letapis.ui.settings.SettingsTools;

/** What the window calls itself, and what that does and does not hide. */
final class DiscreetPane extends VBox implements SettingsPane {

  private final FaceChoice choice;

  DiscreetPane(SettingsTools tools, Guard guard) {
    Controls controls = tools.controls();
    getStyleClass().add("lt-stack");
    choice = new FaceChoice(guard.face(), controls);
    getChildren()
        .addAll(
            Controls.card(
                controls.heading("settings.face"), choice, controls.hint("settings.face-hint")),
            Controls.card(
                controls.heading("settings.hides-title"),
                controls.paragraph("settings.hides"),
                controls.paragraph("settings.hides-not")));
  }

  @Override
  public void onShow() {
    choice.look();
  }
}
