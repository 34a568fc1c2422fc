package org.letapis.ui.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.nav.Shortcut;

/** Which keys work now. */
final class KeysPage extends VBox {

  KeysPage(List<Shortcut> shortcuts, Controls controls) {
    getStyleClass().add("lt-help-page");
    GridPane grid = new GridPane();
    grid.setId("shortcuts");
    grid.getStyleClass().add("lt-form-grid");
    int row = 0;
    for (Shortcut shortcut : shortcuts) {
      Label keys = Controls.styled(new Label(shortcut.keys().getDisplayText()), "lt-key");
      grid.addRow(row++, keys, controls.label(shortcut.label()));
    }
    getChildren().addAll(Controls.styled(controls.heading("help.keys"), "lt-help-title"), grid);
  }
}
