package org.letapis.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LanguageMenu;
import org.letapis.ui.kit.theme.Appearance;
import org.letapis.ui.kit.theme.Theme;

/**
 * Language, colours, size of letters and movement. Ids: {@code appearance-<code>}, {@code zoom-in},
 * {@code zoom-out}, {@code still}.
 */
final class LookPane extends VBox implements SettingsPane {

  private static final int STEP = 10;

  private final ToggleGroup group = new ToggleGroup();
  private final CheckBox still = new CheckBox();
  private final Theme theme;

  LookPane(SettingsTools tools) {
    theme = tools.theme();
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    getChildren()
        .addAll(
            controls.labelled("kit.language", new LanguageMenu(controls.texts())),
            controls.labelled("settings.appearance", appearances(tools)),
            controls.labelled("settings.letters", letters(tools)),
            still(tools));
  }

  private FlowPane appearances(SettingsTools tools) {
    FlowPane row = Controls.styled(new FlowPane(), "lt-flow");
    for (Appearance appearance : Appearance.values()) {
      RadioButton button = new RadioButton();
      button.setId("appearance-" + appearance.code());
      button.setToggleGroup(group);
      button.setUserData(appearance);
      button
          .textProperty()
          .bind(tools.controls().texts().of("settings.appearance." + appearance.code()));
      button.setOnAction(e -> tools.theme().appearanceProperty().set(appearance));
      row.getChildren().add(button);
    }
    return row;
  }

  private VBox still(SettingsTools tools) {
    still.setId("still");
    still.textProperty().bind(tools.controls().texts().of("settings.still"));
    still.setOnAction(e -> theme.stillProperty().set(still.isSelected()));
    return new VBox(still, tools.controls().hint("settings.still.hint"));
  }

  /** The theme outlives the pane, so it is looked at instead of listened to. */
  @Override
  public void onShow() {
    group.getToggles().stream()
        .filter(button -> button.getUserData() == theme.appearanceProperty().get())
        .forEach(group::selectToggle);
    still.setSelected(theme.stillProperty().get());
  }

  private static HBox letters(SettingsTools tools) {
    Label percent = new Label();
    percent.setId("zoom");
    percent.textProperty().bind(Bindings.format("%d %%", tools.theme().zoomProperty()));
    return Controls.row(
        tools
            .controls()
            .iconButton(
                "zoom-out", "shell.smaller", Feather.MINUS, () -> tools.theme().zoomBy(-STEP)),
        percent,
        tools
            .controls()
            .iconButton("zoom-in", "shell.larger", Feather.PLUS, () -> tools.theme().zoomBy(STEP)));
  }
}
