package org.letapis.ui.help;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;

/** What holds, what does not, and what to do about one danger. */
final class Page extends VBox {

  Page(Topic topic, Controls controls) {
    getStyleClass().add("lt-help-page");
    getChildren()
        .addAll(
            Controls.styled(controls.heading(topic.key("title")), "lt-help-title"),
            part("help.holds", topic.key("holds"), Feather.CHECK, "good", controls),
            part("help.fails", topic.key("fails"), Feather.ALERT_TRIANGLE, "care", controls),
            part("help.do", topic.key("do"), Feather.ARROW_RIGHT, "plain", controls));
  }

  private static VBox part(
      String heading, String text, Feather icon, String tone, Controls controls) {
    VBox part = new VBox(Controls.styled(controls.label(heading), "lt-field-label"));
    part.getStyleClass().addAll("lt-help-part", "lt-help-" + tone);
    controls.texts().now(text).lines().forEach(line -> part.getChildren().add(line(line, icon)));
    return part;
  }

  private static HBox line(String words, Feather icon) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox line = new HBox(Controls.icon(icon), label);
    line.getStyleClass().add("lt-help-line");
    return line;
  }
}
