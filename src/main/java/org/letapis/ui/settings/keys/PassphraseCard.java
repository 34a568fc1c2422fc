package org.letapis.ui.settings.keys;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.crypto.Secret;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.control.PassphraseField;
import org.letapis.ui.kit.strength.NewPassphrase;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.settings.SettingsTools;

/**
 * Changes the passphrase. Ids: {@code current-passphrase}, {@code next-passphrase} and those of
 * {@link NewPassphrase}, {@code change-passphrase}; {@code passphrase-trouble} says what is wrong.
 */
final class PassphraseCard extends VBox {

  private final SettingsTools tools;
  private final KeysModel model;
  private final PassphraseField current;
  private final NewPassphrase next;
  private final Label trouble = new Label();
  private final Button change;
  private final JobBar progress;

  PassphraseCard(SettingsTools tools, KeysModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    Label heading = controls.heading("keys.passphrase.heading");
    heading.setGraphic(Controls.icon(Feather.LOCK));
    current = new PassphraseField("current-passphrase", "keys.passphrase.current", controls);
    current.setVisible(model.asksForCurrent());
    current.setManaged(model.asksForCurrent());
    next =
        new NewPassphrase(
            "next-passphrase",
            "keys.passphrase.next",
            controls,
            tools.background(),
            tools.cost(),
            model::about);
    current.onEnter(next::focus);
    next.onEnter(this::change);
    trouble.setId("passphrase-trouble");
    trouble.getStyleClass().add("lt-trouble");
    trouble.setWrapText(true);
    trouble.setMinHeight(Region.USE_PREF_SIZE);
    trouble.setVisible(false);
    trouble.managedProperty().bind(trouble.visibleProperty());
    progress = new JobBar(controls);
    change =
        controls.button("change-passphrase", "keys.passphrase.change", Feather.KEY, this::change);
    getChildren()
        .addAll(
            heading,
            controls.hint(
                model.asksForCurrent() ? "keys.passphrase.hint" : "keys.passphrase.forgotten"),
            current,
            next,
            trouble,
            Controls.row(change, progress));
  }

  private void change() {
    if (model.asksForCurrent() && current.isEmpty()) {
      complain("keys.passphrase.current-missing");
      current.focus();
    } else {
      next.trouble().ifPresentOrElse(key -> complain(key), this::begin);
    }
  }

  private void begin() {
    trouble.setVisible(false);
    Secret before = model.asksForCurrent() ? current.take() : null;
    Job<Boolean> job = model.change(before, next.take());
    change.setDisable(true);
    progress.show(job, false);
    job.then(done -> tools.dialogs().info("keys.passphrase.heading", "keys.passphrase.changed"))
        .onProblem(problem -> complain(problem.code().code(), problem.details().toArray()))
        .always(() -> change.setDisable(false));
  }

  private void complain(String key, Object... arguments) {
    trouble.textProperty().unbind();
    trouble.textProperty().bind(tools.controls().texts().of(key, arguments));
    trouble.setVisible(true);
  }

  /** Empties the fields. */
  void clear() {
    current.clear();
    next.clear();
    trouble.setVisible(false);
  }
}
