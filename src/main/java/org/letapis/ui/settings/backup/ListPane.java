package org.letapis.ui.settings.backup;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.backup.SnapshotView;
import org.letapis.casebook.backup.format.Contents;
import org.letapis.casebook.backup.snapshot.Finding;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.settings.SettingsTools;

/**
 * The backups in the place, newest first: {@code backup-<number>}, each with {@code
 * backup-verify-<number>}; what a reading back found is {@code backup-found}.
 */
final class ListPane extends VBox {

  private final SettingsTools tools;
  private final BackupModel model;
  private final VBox list = new VBox();
  private final VBox found = new VBox();
  private final JobBar progress;

  ListPane(SettingsTools tools, BackupModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    list.setId("backup-list");
    list.getStyleClass().add("lt-list");
    found.setId("backup-found");
    found.getStyleClass().add("lt-line");
    found.managedProperty().bind(found.visibleProperty());
    found.setVisible(false);
    progress = new JobBar(controls);
    getChildren()
        .addAll(
            controls.heading("backup.there"),
            list,
            progress,
            found,
            controls.hint("backup.rule"),
            controls.hint("backup.restore-hint"));
    model.stateProperty().subscribe(this::show);
  }

  private void show(BackupModel.State state) {
    list.getChildren().clear();
    if (state.trouble().isPresent()) {
      Problem absent = state.trouble().get();
      list.getChildren()
          .add(tools.controls().hint(absent.code().code(), absent.details().toArray()));
    } else if (state.listed().isEmpty()) {
      list.getChildren().add(tools.controls().hint("backup.none"));
    }
    state.listed().forEach(snapshot -> list.getChildren().add(line(snapshot)));
  }

  private Node line(SnapshotView snapshot) {
    Controls controls = tools.controls();
    Label when =
        snapshot
            .time()
            .map(time -> controls.label("backup.line", Date.from(time), snapshot.number()))
            .orElseGet(() -> controls.label("backup.line-unreadable", snapshot.number()));
    when.getStyleClass().add("lt-strong");
    Label what =
        controls.label(
            "backup.line-what",
            Sizes.of(snapshot.bytes(), controls.texts()),
            snapshot.contents().map(Contents::entries).orElse(0L));
    what.getStyleClass().add("lt-hint");
    VBox words = new VBox(when, what);
    words.setMinWidth(0);
    Button verify =
        controls.button(
            "backup-verify-" + snapshot.number(),
            "backup.verify",
            Feather.CHECK_CIRCLE,
            () -> verify(snapshot.number()));
    verify.getStyleClass().add("flat");
    verify.disableProperty().bind(model.busyProperty());
    verify.setVisible(snapshot.isReadable());
    HBox row = Controls.row(words, Controls.spacer(), badge(snapshot), verify);
    row.setId("backup-" + snapshot.number());
    return row;
  }

  private Label badge(SnapshotView snapshot) {
    Controls controls = tools.controls();
    if (!snapshot.isReadable()) {
      return controls.badge(controls.texts().of("backup.badge-unreadable"), "danger");
    }
    if (!snapshot.contents().map(Contents::isWhole).orElse(true)) {
      return controls.badge(controls.texts().of("backup.badge-not-whole"), "warning");
    }
    Instant checked = snapshot.checked().or(snapshot::time).orElse(Instant.EPOCH);
    return controls.badge(
        controls.texts().of("backup.badge-verified", Date.from(checked)), "success");
  }

  private void verify(int number) {
    found.setVisible(false);
    Job<List<Finding>> job = model.verify(number);
    progress.show(job, true);
    job.then(findings -> tell(number, findings));
  }

  private void tell(int number, List<Finding> findings) {
    Controls controls = tools.controls();
    found.getChildren().clear();
    Label head =
        controls.paragraph(findings.isEmpty() ? "backup.is-whole" : "backup.is-damaged", number);
    head.getStyleClass().add(findings.isEmpty() ? "lt-state-verified" : "lt-trouble");
    head.setMinHeight(Region.USE_PREF_SIZE);
    found.getChildren().add(head);
    findings.stream()
        .limit(20)
        .forEach(f -> found.getChildren().add(controls.hint(f.code(), f.where())));
    found.setVisible(true);
  }
}
