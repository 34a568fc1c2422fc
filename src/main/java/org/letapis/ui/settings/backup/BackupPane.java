package org.letapis.ui.settings.backup;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.letapis.casebook.backup.LastBackup;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.settings.SettingsPane;
import org.letapis.ui.settings.SettingsTools;

/** Where and when backups are made, and which there are. Says first when the last one was. */
final class BackupPane extends VBox implements SettingsPane {

  /** From so many days on the age of the last backup is a warning. */
  private static final int OLD = 7;

  private final SettingsTools tools;
  private final BackupModel model;
  private final Label last = new Label();

  BackupPane(SettingsTools tools) {
    this.tools = tools;
    this.model = new BackupModel(tools);
    getStyleClass().add("lt-stack");
    last.setId("backup-last");
    last.setWrapText(true);
    last.getStyleClass().add("lt-heading");
    VBox top = Controls.card(last, tools.controls().hint("backup.what"));
    getChildren()
        .addAll(
            top,
            new PlacePane(tools, model),
            new WhenPane(tools, model),
            new ListPane(tools, model));
    model.stateProperty().subscribe(this::show);
  }

  private void show(BackupModel.State state) {
    Optional<LastBackup> known = state.last();
    long days = known.map(l -> l.days(Instant.now())).orElse(0L);
    last.textProperty().unbind();
    last.textProperty()
        .bind(
            known
                .map(l -> tools.controls().texts().of("backup.last", Date.from(l.time()), days))
                .orElseGet(() -> tools.controls().texts().of("backup.never")));
    last.getStyleClass().remove("lt-care");
    if (known.isEmpty() || days >= OLD) {
      last.getStyleClass().add("lt-care");
    }
  }

  @Override
  public void onShow() {
    model.refresh();
  }
}
