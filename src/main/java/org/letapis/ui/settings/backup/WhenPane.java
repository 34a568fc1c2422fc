package org.letapis.ui.settings.backup;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.letapis.casebook.backup.BackupSettings;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.settings.SettingsTools;

/** How often by itself: {@code backup-hours-<n>}, and before closing: {@code backup-on-close}. */
final class WhenPane extends VBox {

  private static final int[] HOURS = {1, 4, 24, 0};

  private final BackupModel model;
  private final CheckBox onClose = new CheckBox();
  private final ToggleGroup hours = new ToggleGroup();

  WhenPane(SettingsTools tools, BackupModel model) {
    this.model = model;
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    getChildren().addAll(controls.heading("backup.when"), controls.hint("backup.when-hint"));
    for (int each : HOURS) {
      RadioButton button = new RadioButton();
      button.setId("backup-hours-" + each);
      button.setUserData(each);
      button.setToggleGroup(hours);
      button
          .textProperty()
          .bind(controls.texts().of(each == 0 ? "backup.by-hand" : "backup.every", each));
      button.setOnAction(e -> keep());
      getChildren().add(button);
    }
    onClose.setId("backup-on-close");
    onClose.setWrapText(true);
    onClose.textProperty().bind(controls.texts().of("backup.on-close"));
    onClose.setOnAction(e -> keep());
    getChildren().addAll(onClose, controls.hint("backup.on-close-hint"));
    model.stateProperty().subscribe(this::show);
  }

  private void show(BackupModel.State state) {
    Optional<BackupSettings> settings = state.settings();
    setDisable(settings.isEmpty());
    int now = settings.map(BackupSettings::hours).orElse(BackupSettings.USUAL_HOURS);
    hours.getToggles().forEach(t -> t.setSelected(t.getUserData().equals(now)));
    onClose.setSelected(settings.map(BackupSettings::onClose).orElse(true));
  }

  private void keep() {
    BackupSettings before = model.stateProperty().get().settings().orElse(null);
    if (before != null && hours.getSelectedToggle() != null) {
      int chosen = (int) hours.getSelectedToggle().getUserData();
      model.use(new BackupSettings(before.folder(), chosen, onClose.isSelected()));
    }
  }
}
