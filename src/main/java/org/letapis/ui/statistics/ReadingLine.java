package org.letapis.ui.statistics;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.task.Job;

/**
 * How far the reading before the first count is, with a way to stop it; once stopped, a way to go
 * on. Ids: {@code job-cancel}, {@code statistics-again}.
 */
final class ReadingLine extends VBox {

  private final JobBar bar;
  private final HBox reading;

  ReadingLine(Controls controls, StatisticsModel model) {
    bar = new JobBar(controls);
    reading = Controls.row(controls.hint("statistics.reading"), bar);
    reading.managedProperty().bind(reading.visibleProperty());
    reading.visibleProperty().bind(bar.visibleProperty());
    HBox stopped =
        Controls.row(
            controls.hint("statistics.stopped"),
            controls.button("statistics-again", "statistics.again", model::count));
    stopped.visibleProperty().bind(model.stoppedProperty());
    stopped.managedProperty().bind(stopped.visibleProperty());
    getChildren().addAll(reading, stopped);
    visibleProperty().bind(Bindings.or(reading.visibleProperty(), stopped.visibleProperty()));
    managedProperty().bind(visibleProperty());
    model.readingProperty().subscribe(this::show);
  }

  private void show(@Nullable Job<?> job) {
    if (job != null) {
      bar.show(job, true);
    }
  }
}
