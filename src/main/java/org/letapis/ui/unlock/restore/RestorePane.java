package org.letapis.ui.unlock.restore;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.dialog.Focus;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.unlock.UnlockFrame;
import org.letapis.ui.unlock.UnlockTools;

/**
 * Restoring, step by step. Ids: {@code restore-from}, those of {@link KeyChoice}, {@code
 * restore-look}; then those of {@link ChoicePane} and {@link PreviewPane}.
 */
final class RestorePane extends VBox {

  private final RestoreModel model;
  private final UnlockFrame frame;
  private final FolderField place;
  private final KeyChoice key;
  private final JobBar progress;

  RestorePane(UnlockTools tools, UnlockFrame frame) {
    this.model = new RestoreModel(tools);
    this.frame = frame;
    Controls controls = tools.controls();
    getStyleClass().add("lt-stack");
    progress = new JobBar(controls);
    place = new FolderField("restore-from", "restore.from", controls, tools.files());
    key = new KeyChoice(tools, frame, this::from, this::look);
    VBox where =
        new VBox(
            controls.hint("restore.what"),
            place,
            key,
            Controls.wide(
                controls.primary("restore-look", "restore.look", Feather.SEARCH, this::look)));
    where.getStyleClass().add("lt-stack");
    ChoicePane choice = new ChoicePane(model, controls, this::compare);
    PreviewPane preview =
        new PreviewPane(model, controls, tools.files(), this::suggested, this::restore);
    where.disableProperty().bind(model.busyProperty());
    choice.disableProperty().bind(model.busyProperty());
    preview.disableProperty().bind(model.busyProperty());
    present(where, false);
    model.foundProperty().subscribe(found -> present(where, found != null));
    getChildren().addAll(where, choice, preview, progress);
    Focus.first(place).ifPresent(field -> Focus.give(this, field));
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                model.leave();
              }
            });
  }

  private static void present(Node where, boolean found) {
    where.setVisible(!found);
    where.setManaged(!found);
  }

  /** Begins with this folder. */
  void from(Path backups) {
    place.textProperty().set(backups.toString());
  }

  private void look() {
    from()
        .ifPresent(from -> key.take().ifPresent(opener -> watch(model.look(from, opener), false)));
  }

  /** Where the backups are; if that is missing, says so. */
  private Optional<Path> from() {
    Optional<Path> from = place.folder();
    if (from.isEmpty()) {
      frame.complain("restore.from-missing");
    }
    return from;
  }

  private void compare(int number) {
    watch(model.compare(number, frame.folder()), true);
  }

  /** Beside the casebook that is there, or in its place when none is. */
  private String suggested() {
    String folder = frame.folderProperty().get();
    return frame
        .folder()
        .filter(there -> java.nio.file.Files.exists(there))
        .map(there -> folder + "-2")
        .orElse(folder);
  }

  private void restore(Path target, boolean beside) {
    Job<Runnable> job = model.restore(target, beside);
    job.then(
        show -> {
          frame.folderProperty().set(target.toString());
          show.run();
        });
    watch(job, true);
  }

  private void watch(Job<?> job, boolean cancellable) {
    frame.calm();
    progress.show(job, cancellable);
    job.onProblem(this::complain);
  }

  private void complain(Problem problem) {
    frame.complain(problem.code().code(), problem.details().toArray());
  }
}
