package org.letapis.ui.settings.care;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.settings.SettingsTools;

/** Makes what is shown again from the journal: {@code care-rebuild}. */
final class RebuildPane extends VBox {

  RebuildPane(SettingsTools tools, CareModel model) {
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    JobBar progress = new JobBar(controls);
    Button rebuild =
        controls.button(
            "care-rebuild",
            "care.rebuild",
            Feather.REFRESH_CW,
            () -> {
              Job<Boolean> job = model.rebuild();
              progress.show(job, false);
              job.then(done -> tools.status().say("care.rebuilt"));
            });
    rebuild.disableProperty().bind(model.busyProperty());
    getChildren()
        .addAll(
            controls.heading("care.rebuild-heading"),
            controls.hint("care.rebuild-hint"),
            Controls.row(rebuild, progress));
  }
}
