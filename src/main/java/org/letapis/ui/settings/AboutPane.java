package org.letapis.ui.settings;

import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;

/** What the program is, and under which terms it and what it is made of may be used. */
final class AboutPane extends VBox {

  AboutPane(SettingsTools tools) {
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    String version = AboutPane.class.getPackage().getImplementationVersion();
    getChildren()
        .addAll(
            controls.paragraph("settings.version", version == null ? "0" : version),
            controls.paragraph("settings.licence"),
            controls.hint("settings.parts"),
            controls.hint("settings.offline"));
  }
}
