package org.letapis.ui.settings.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.archive.ArchiveReport;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Question;
import org.letapis.ui.kit.strength.NewPassphrase;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.settings.SettingsPane;
import org.letapis.ui.settings.SettingsTools;

/**
 * Everything as open files. Ids: {@code archive-encrypted}, {@code archive-plain}, {@code
 * archive-keys}, {@code archive-passphrase}, {@code archive-write}, {@code archive-told}.
 */
final class ArchivePane extends VBox implements SettingsPane {

  private final SettingsTools tools;
  private final ArchiveModel model;
  private final RadioButton plain;
  private final CheckBox keys;
  private final NewPassphrase passphrase;
  private final Label told = new Label();
  private final JobBar progress;

  ArchivePane(SettingsTools tools) {
    this.tools = tools;
    this.model = new ArchiveModel(tools);
    Controls controls = tools.controls();
    getStyleClass().add("lt-stack");
    ToggleGroup group = new ToggleGroup();
    RadioButton encrypted = radio("archive-encrypted", "archive.encrypted", group);
    plain = radio("archive-plain", "archive.plain", group);
    encrypted.setSelected(true);
    keys = new CheckBox();
    keys.setId("archive-keys");
    keys.textProperty().bind(controls.texts().of("archive.keys"));
    keys.setWrapText(true);
    passphrase =
        new NewPassphrase(
            "archive-passphrase",
            "archive.passphrase",
            controls,
            tools.background(),
            tools.cost(),
            () -> List.of(tools.casebook().settings().displayName()));
    VBox secret = new VBox(keys, passphrase);
    secret.getStyleClass().add("lt-stack");
    secret.visibleProperty().bind(encrypted.selectedProperty());
    secret.managedProperty().bind(secret.visibleProperty());
    progress = new JobBar(controls);
    Button write = controls.primary("archive-write", "archive.write", Feather.ARCHIVE, this::ask);
    write.disableProperty().bind(model.busyProperty());
    told.setId("archive-told");
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    told.managedProperty().bind(told.visibleProperty());
    told.visibleProperty().bind(Bindings.isNotEmpty(told.textProperty()));
    getChildren()
        .add(
            Controls.card(
                controls.paragraph("archive.what"),
                controls.hint("archive.warning"),
                encrypted,
                plain,
                secret,
                Controls.row(write, progress),
                told));
  }

  private RadioButton radio(String id, String key, ToggleGroup group) {
    RadioButton button = new RadioButton();
    button.setId(id);
    button.textProperty().bind(tools.controls().texts().of(key));
    button.setWrapText(true);
    button.setToggleGroup(group);
    return button;
  }

  private void ask() {
    if (!plain.isSelected()) {
      Optional<String> trouble = passphrase.trouble();
      trouble.ifPresentOrElse(key -> say("lt-trouble", key), () -> choose(false));
      return;
    }
    tools
        .dialogs()
        .confirm(
            Question.grave("archive.plain-title", "archive.plain-ask", "archive.plain-yes"),
            () -> choose(true));
  }

  private void choose(boolean open) {
    FileKind kind = FileKind.of("archive.file-kind", open ? "*.tar" : "*.age");
    tools
        .files()
        .saveFile("archive.save", open ? "open-files.tar" : "open-files.tar.age", kind)
        .ifPresent(target -> write(target, open));
  }

  private void write(Path target, boolean open) {
    Optional<Secret> secret = open ? Optional.empty() : Optional.of(passphrase.take());
    say("lt-hint", "");
    Job<ArchiveReport> job = model.write(target, secret, !open && keys.isSelected());
    progress.show(job, true);
    job.then(this::done).onProblem(this::complain);
  }

  private void done(ArchiveReport report) {
    passphrase.clear();
    if (report.unreadable() > 0) {
      say("lt-trouble", "archive.done-unreadable", report.unreadable());
    } else {
      say("lt-hint", "archive.done", report.records(), report.entries(), report.files());
    }
  }

  private void complain(Problem problem) {
    say("lt-trouble", problem.code().code(), problem.details().toArray());
  }

  private void say(String style, String key, Object... arguments) {
    told.textProperty().unbind();
    told.getStyleClass().setAll("label", style);
    if (key.isEmpty()) {
      told.setText("");
    } else {
      told.textProperty().bind(tools.controls().texts().of(key, arguments));
    }
  }
}
