package org.letapis.ui.settings.care;

import javafx.scene.layout.VBox;
import org.letapis.ui.settings.SettingsPane;
import org.letapis.ui.settings.SettingsTools;

/** Check, repair, and making what is shown again, one under the other. */
final class CarePane extends VBox implements SettingsPane {

  private final RepairPane repair;

  CarePane(SettingsTools tools) {
    CareModel model = new CareModel(tools);
    repair = new RepairPane(tools, model);
    getStyleClass().add("lt-stack");
    getChildren().addAll(new CheckPane(tools, model), repair, new RebuildPane(tools, model));
  }

  @Override
  public void onShow() {
    repair.offerBackups();
  }
}
