package org.letapis.ui.help;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;

/** What the law says, where it says so, and that no lawyer has verified the page. */
final class LawPage extends VBox {

  LawPage(Law law, Controls controls) {
    getStyleClass().add("lt-help-page");
    getChildren().add(Controls.styled(controls.heading(law.title()), "lt-help-title"));
    lines(law.key("text"), "lt-help-words", controls);
    getChildren().add(Controls.styled(controls.label("law.sources"), "lt-field-label"));
    lines(law.key("sources"), "lt-hint", controls);
    getChildren().add(Controls.styled(controls.paragraph("law.note"), "lt-help-note"));
  }

  private void lines(String key, String style, Controls controls) {
    VBox box = Controls.styled(new VBox(), "lt-help-part");
    controls
        .texts()
        .now(key)
        .lines()
        .forEach(
            words -> {
              Label line = Controls.styled(new Label(words), style);
              line.setWrapText(true);
              line.setMinHeight(Region.USE_PREF_SIZE);
              box.getChildren().add(line);
            });
    getChildren().add(box);
  }
}
