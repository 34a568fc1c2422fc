package org.letapis.ui.settings;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.letapis.casebook.Desk;
import org.letapis.ui.kit.control.Controls;

/** Who works at the casebook: {@code use-desk-<code>}. Shown from the next unlocking on. */
final class DeskPane extends VBox {

  DeskPane(SettingsTools tools) {
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    getChildren().add(controls.hint("settings.desk-hint"));
    ToggleGroup group = new ToggleGroup();
    for (Desk desk : Desk.values()) {
      RadioButton button = new RadioButton();
      button.setId("use-desk-" + desk.code());
      button.setToggleGroup(group);
      button.textProperty().bind(controls.texts().of("desk." + desk.code()));
      button.setSelected(tools.casebook().desk() == desk);
      button.setOnAction(e -> use(tools, desk));
      getChildren().add(button);
    }
  }

  private static void use(SettingsTools tools, Desk desk) {
    tools
        .background()
        .run(
            () ->
                tools
                    .casebook()
                    .preferences()
                    .use(desk.code(), tools.casebook().settings().language()))
        .then(done -> tools.status().say("settings.desk-kept"));
  }
}
