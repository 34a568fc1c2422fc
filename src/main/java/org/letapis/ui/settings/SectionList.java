package org.letapis.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.control.Controls;

/** The names of the sections, one under the other: {@code section-<id>}. */
final class SectionList extends ScrollPane {

  SectionList(
      List<SettingsSection> sections,
      ObservableValue<@Nullable SettingsSection> chosen,
      Consumer<SettingsSection> choose) {
    VBox lines = new VBox();
    lines.getStyleClass().add("lt-sections");
    sections.forEach(section -> lines.getChildren().add(line(section, chosen, choose)));
    setContent(lines);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().addAll("edge-to-edge", "lt-scroll", "lt-section-list");
  }

  private static ToggleButton line(
      SettingsSection section,
      ObservableValue<@Nullable SettingsSection> chosen,
      Consumer<SettingsSection> choose) {
    ToggleButton line = new ToggleButton();
    line.setId("section-" + section.id());
    line.textProperty().bind(section.label());
    line.setGraphic(Controls.icon(section.icon()));
    line.getStyleClass().addAll("flat", "lt-section");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setOnAction(
        e -> {
          line.setSelected(true);
          choose.accept(section);
        });
    chosen.subscribe(now -> line.setSelected(now == section));
    return line;
  }
}
