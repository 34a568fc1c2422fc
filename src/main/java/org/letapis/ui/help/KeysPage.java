package org.letapis.ui.help;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.nav.Shortcut;
import org.letapis.ui.kit.pages.Papers;

/** Which keys work now, then all the others; {@code keys-print} prints them as a card. */
final class KeysPage extends VBox {

  KeysPage(List<Shortcut> shortcuts, Controls controls, @Nullable Papers papers) {
    getStyleClass().add("lt-help-page");
    getChildren().add(Controls.styled(controls.heading("help.keys"), "lt-help-title"));
    KeysCard card = new KeysCard(controls.texts());
    if (papers != null) {
      Button print =
          controls.button(
              "keys-print",
              "help.print",
              Feather.PRINTER,
              () -> papers.show("help.card", card::paper));
      getChildren().add(print);
    }
    if (!shortcuts.isEmpty()) {
      GridPane now = grid(controls, card.of(shortcuts));
      now.setId("shortcuts");
      getChildren().add(now);
    }
    for (KeysCard.Part part : card.parts()) {
      Label title = Controls.styled(new Label(part.title()), "lt-field-label");
      getChildren().addAll(title, grid(controls, part.lines()));
    }
  }

  private static GridPane grid(Controls controls, List<KeysCard.Line> lines) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("lt-form-grid");
    int row = 0;
    for (KeysCard.Line line : lines) {
      Label what = new Label(line.does());
      what.setWrapText(true);
      grid.addRow(row++, Controls.styled(new Label(line.keys()), "lt-key"), what);
    }
    return grid;
  }
}
