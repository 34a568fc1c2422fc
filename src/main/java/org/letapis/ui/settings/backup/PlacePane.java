package org.letapis.ui.settings.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.backup.BackupReport;
import org.letapis.casebook.backup.BackupSettings;
import org.letapis.casebook.place.PlaceFinding;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.settings.SettingsTools;

/**
 * The folder or stick, what is to be known of it, and a backup now. Ids: {@code backup-place},
 * {@code backup-own-place}, {@code backup-now}; {@code backup-trouble} says what went wrong, {@code
 * backup-done} what was done.
 */
final class PlacePane extends VBox {

  private final SettingsTools tools;
  private final BackupModel model;
  private final FolderField place;
  private final VBox findings = new VBox();
  private final Label trouble = new Label();
  private final Label done = new Label();
  private final JobBar progress;

  PlacePane(SettingsTools tools, BackupModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    place = new FolderField("backup-place", "backup.place", controls, tools.files());
    Debounce look =
        new Debounce(
            Duration.millis(300), () -> model.look(place.folder().filter(p -> !isEmpty())));
    place.textProperty().subscribe(look::poke);
    findings.setId("backup-findings");
    findings.getStyleClass().add("lt-list");
    findings.managedProperty().bind(findings.visibleProperty());
    model.findingsProperty().subscribe(this::show);
    message(trouble, "backup-trouble", "lt-trouble");
    message(done, "backup-done", "lt-hint");
    progress = new JobBar(controls);
    Button now = controls.primary("backup-now", "backup.now", Feather.SAVE, this::run);
    now.disableProperty().bind(model.busyProperty());
    Button own =
        controls.button(
            "backup-own-place",
            "backup.own-place",
            () -> place.textProperty().set(model.ownPlace().toString()));
    own.getStyleClass().add("flat");
    getChildren()
        .addAll(
            controls.heading("backup.where"),
            place,
            Controls.row(now, own, progress),
            trouble,
            done,
            findings);
    model.stateProperty().subscribe(state -> state.settings().ifPresent(this::fill));
  }

  private boolean isEmpty() {
    return place.textProperty().get() == null || place.textProperty().get().isBlank();
  }

  private void fill(BackupSettings settings) {
    if (isEmpty()) {
      place.textProperty().set(settings.folder().toString());
    }
  }

  private static void message(Label label, String id, String style) {
    label.setId(id);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.visibleProperty());
    label.setVisible(false);
  }

  private void show(List<PlaceFinding> found) {
    findings.getChildren().clear();
    for (PlaceFinding finding : found) {
      Label line = tools.controls().paragraph(finding.backupKey(), finding.detail());
      line.setGraphic(Controls.icon(Feather.ALERT_TRIANGLE));
      line.getStyleClass().add("lt-care");
      findings.getChildren().add(line);
    }
    findings.setVisible(!found.isEmpty());
  }

  private void run() {
    Optional<Path> where = place.folder();
    trouble.setVisible(false);
    done.setVisible(false);
    if (where.isEmpty() || isEmpty()) {
      say(trouble, "backup.place-missing");
      return;
    }
    Job<BackupReport> job = model.run(where.get());
    progress.show(job, true);
    job.then(this::told).onProblem(this::complain);
  }

  private void told(BackupReport report) {
    say(
        done,
        report.isWhole() ? "backup.done" : "backup.done-not-whole",
        report.number(),
        Sizes.of(report.bytes(), tools.controls().texts()),
        Sizes.of(report.written(), tools.controls().texts()));
  }

  private void complain(Problem problem) {
    say(trouble, problem.code().code(), problem.details().toArray());
  }

  private void say(Label label, String key, Object... arguments) {
    label.textProperty().unbind();
    label.textProperty().bind(tools.controls().texts().of(key, arguments));
    label.setVisible(true);
  }
}
