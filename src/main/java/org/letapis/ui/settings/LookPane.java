package org.letapis.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LanguageMenu;
import org.letapis.ui.kit.theme.Appearance;
import org.letapis.ui.kit.theme.Theme;

/**
 * Language, colours and size of letters. Ids: {@code appearance-light}, {@code appearance-dark},
 * {@code zoom-in}, {@code zoom-out}.
 */
final class LookPane extends VBox implements SettingsPane {

  private static final int STEP = 10;

  private final ToggleGroup group = new ToggleGroup();
  private final Theme theme;

  LookPane(SettingsTools tools) {
    theme = tools.theme();
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    getChildren()
        .addAll(
            controls.labelled("kit.language", new LanguageMenu(controls.texts())),
            controls.labelled("settings.appearance", appearances(tools)),
            controls.labelled("settings.letters", letters(tools)));
  }

  private HBox appearances(SettingsTools tools) {
    HBox row = Controls.row();
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

  /** The theme outlives the pane, so it is looked at instead of listened to. */
  @Override
  public void onShow() {
    group.getToggles().stream()
        .filter(button -> button.getUserData() == theme.appearanceProperty().get())
        .forEach(group::selectToggle);
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
