package org.letapis.ui.settings.protect;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.crypto.Secret;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.control.PassphraseField;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.settings.SettingsTools;

/**
 * Sets and takes away the passphrase that erases when it is typed at unlock. Ids: {@code
 * erase-current}, {@code erase-passphrase}, {@code erase-passphrase-again}; {@code set-erase},
 * {@code clear-erase}; {@code erase-state} and {@code erase-trouble} say how it stands.
 */
final class ErasePassphrase extends VBox {

  /** It guards nothing, so it need not be strong; it must not be typed by chance. */
  private static final int SHORTEST = 8;

  private final SettingsTools tools;
  private final Controls controls;
  private final Label state = new Label();
  private final Label trouble = new Label();
  private final PassphraseField current;
  private final PassphraseField first;
  private final PassphraseField again;
  private final Button set;
  private final Button clear;
  private final JobBar progress;

  ErasePassphrase(SettingsTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
    getStyleClass().add("lt-stack");
    state.setId("erase-state");
    state.getStyleClass().add("lt-strong");
    trouble.setId("erase-trouble");
    trouble.setWrapText(true);
    trouble.getStyleClass().add("lt-trouble");
    trouble.setVisible(false);
    trouble.managedProperty().bind(trouble.visibleProperty());
    current = new PassphraseField("erase-current", "settings.erase-current", controls);
    first = new PassphraseField("erase-passphrase", "settings.erase-passphrase", controls);
    again = new PassphraseField("erase-passphrase-again", "settings.erase-again", controls);
    set = controls.button("set-erase", "settings.erase-set", Feather.CHECK, this::set);
    clear = controls.button("clear-erase", "settings.erase-clear", Feather.X, this::clear);
    progress = new JobBar(controls);
    HBox fields = Controls.row(first, again);
    fields.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
    getChildren().addAll(state, current, fields, trouble, Controls.row(set, clear, progress));
  }

  /** Looks whether there is one. */
  void read() {
    tools.background().run(() -> tools.casebook().keys().hasErasePassphrase()).then(this::show);
  }

  private void show(boolean there) {
    state.textProperty().unbind();
    state
        .textProperty()
        .bind(controls.texts().of(there ? "settings.erase-is-set" : "settings.erase-is-not-set"));
    clear.setDisable(!there);
  }

  /** Empties the fields. */
  void empty() {
    current.clear();
    first.clear();
    again.clear();
    trouble.setVisible(false);
  }

  private void set() {
    if (current.isEmpty()) {
      complain("settings.erase-current-missing");
    } else if (first.typed().length() < SHORTEST) {
      complain("settings.erase-short", SHORTEST);
    } else if (!first.sameAs(again)) {
      complain("settings.erase-differ");
    } else {
      Secret now = current.take();
      Secret erase = first.take();
      again.clear();
      run(
          () -> {
            try (now;
                erase) {
              tools.casebook().keys().setErasePassphrase(now, erase);
            }
          });
    }
  }

  private void clear() {
    if (current.isEmpty()) {
      complain("settings.erase-current-missing");
    } else {
      Secret now = current.take();
      run(
          () -> {
            try (now) {
              tools.casebook().keys().clearErasePassphrase(now);
            }
          });
    }
  }

  private void run(org.letapis.ui.kit.task.Action work) {
    trouble.setVisible(false);
    setDisable(true);
    Job<Boolean> job = tools.background().run(work);
    progress.show(job, false);
    job.then(done -> tools.status().say("settings.kept"))
        .onProblem(problem -> complain(problem.code().code(), problem.details().toArray()))
        .always(
            () -> {
              setDisable(false);
              read();
            });
  }

  private void complain(String key, Object... arguments) {
    trouble.textProperty().unbind();
    trouble.textProperty().bind(controls.texts().of(key, arguments));
    trouble.setVisible(true);
  }
}
