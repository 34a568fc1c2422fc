package org.letapis.ui.settings;

import java.util.List;
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

/**
 * Changes the passphrase. Ids: {@code current-passphrase}, {@code next-passphrase}, {@code
 * next-passphrase-again}, {@code change-passphrase}; {@code passphrase-trouble} says what is wrong.
 */
final class PassphrasePane extends VBox {

  private final SettingsTools tools;
  private final PassphraseField current;
  private final NewPassphrase next;
  private final Label trouble = new Label();
  private final Button change;
  private final JobBar progress;

  PassphrasePane(SettingsTools tools) {
    this.tools = tools;
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    current = new PassphraseField("current-passphrase", "settings.current", controls);
    next =
        new NewPassphrase(
            "next-passphrase",
            "settings.next",
            controls,
            tools.background(),
            () ->
                List.of(
                    tools.casebook().settings().displayName(),
                    tools.casebook().folder().toString()));
    next.onEnter(this::change);
    trouble.setId("passphrase-trouble");
    trouble.getStyleClass().add("lt-trouble");
    trouble.setWrapText(true);
    trouble.setMinHeight(Region.USE_PREF_SIZE);
    trouble.setVisible(false);
    trouble.managedProperty().bind(trouble.visibleProperty());
    progress = new JobBar(controls);
    change = controls.button("change-passphrase", "settings.change", Feather.KEY, this::change);
    getChildren().addAll(current, next, trouble, Controls.row(change, progress));
  }

  private void change() {
    if (current.isEmpty()) {
      complain("settings.current-missing");
      current.focus();
    } else {
      next.trouble().ifPresentOrElse(key -> complain(key), this::begin);
    }
  }

  private void begin() {
    trouble.setVisible(false);
    Secret before = current.take();
    Secret after = next.take();
    change.setDisable(true);
    Job<Boolean> job =
        tools
            .background()
            .run(
                () -> {
                  try (before;
                      after) {
                    tools.passphrase().change(before, after);
                  }
                });
    progress.show(job, false);
    job.then(done -> tools.dialogs().info("settings.passphrase", "settings.changed"))
        .onProblem(problem -> complain(problem.code().code(), problem.details().toArray()))
        .always(() -> change.setDisable(false));
  }

  private void complain(String key, Object... arguments) {
    trouble.textProperty().unbind();
    trouble.textProperty().bind(tools.controls().texts().of(key, arguments));
    trouble.setVisible(true);
  }
}
