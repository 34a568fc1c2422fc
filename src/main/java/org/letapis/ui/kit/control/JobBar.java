package org.letapis.ui.kit.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.letapis.ui.kit.task.Job;

/** Shows a job that takes longer than half a second: a bar, and a button that cancels it. */
public final class JobBar extends HBox {

  private final ProgressBar bar = new ProgressBar();
  private final Button cancel;
  private Runnable onCancel = () -> {};

  public JobBar(Controls controls) {
    getStyleClass().addAll("lt-row", "lt-job");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    cancel = controls.button("job-cancel", "kit.cancel", () -> onCancel.run());
    getChildren().addAll(bar, cancel);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /** Shows that job; if it cannot be cancelled, there is no button. */
  public void show(Job<?> job, boolean cancellable) {
    visibleProperty().unbind();
    visibleProperty().bind(Bindings.and(job.runningProperty(), job.slowProperty()));
    bar.progressProperty().bind(job.progressProperty());
    cancel.setVisible(cancellable);
    cancel.setManaged(cancellable);
    onCancel = job::cancel;
  }

  /** The job shown has come so far that it only can end: the button goes. */
  public void pastCancelling() {
    cancel.setVisible(false);
    cancel.setManaged(false);
    onCancel = () -> {};
  }
}
