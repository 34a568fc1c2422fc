package org.letapis.ui.kit.form.file;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.FileRef;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.task.Work;

/**
 * Files on their way into the casebook, one after the other, each with how far it is and a button
 * that leaves it out. One that fails is told of and does not hold up the others. It is shown while
 * they take longer than half a second. Ids: {@code file-cancel-<n>}, counted from 0 by the order in
 * which they came; {@code file-cancel-all}.
 */
public final class FileQueue extends VBox {

  private static final Duration PATIENCE = Duration.millis(500);

  private final FormServices services;
  private final Deque<Line> waiting = new ArrayDeque<>();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final HBox all;
  private @Nullable Line running;
  private int came;

  public FileQueue(FormServices services) {
    this.services = services;
    getStyleClass().addAll("lt-list", "lt-job");
    setMinWidth(0);
    all =
        Controls.row(
            services
                .controls()
                .button("file-cancel-all", "kit.form.file-cancel-all", this::cancelAll));
    setVisible(false);
    managedProperty().bind(visibleProperty());
    patience.setOnFinished(e -> setVisible(running != null));
  }

  /** Takes files in from where they lie. */
  public void take(List<Path> files, Consumer<FileRef> then) {
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      take(name, report -> services.attachments().attach(file, report), then);
    }
  }

  /**
   * Takes a file in.
   *
   * @param name shown
   * @param work brings it in; stops when it is asked to
   * @param then gets what came of it
   */
  public void take(String name, Work<FileRef> work, Consumer<FileRef> then) {
    Line line = new Line(name, work, then);
    waiting.add(line);
    getChildren().remove(all);
    getChildren().add(line);
    if (waiting.size() + (running == null ? 0 : 1) > 1) {
      getChildren().add(all);
    }
    if (running == null) {
      patience.playFromStart();
      next();
    }
  }

  private void next() {
    Line line = waiting.poll();
    running = line;
    if (line == null) {
      patience.stop();
      setVisible(false);
      getChildren().clear();
      return;
    }
    line.begin();
  }

  private void cancelAll() {
    List.copyOf(waiting).forEach(Line::cancel);
    Line now = running;
    if (now != null) {
      now.cancel();
    }
  }

  private final class Line extends HBox {

    private final Work<FileRef> work;
    private final Consumer<FileRef> then;
    private final ProgressBar bar = new ProgressBar(0);
    private @Nullable Job<FileRef> job;

    Line(String name, Work<FileRef> work, Consumer<FileRef> then) {
      this.work = work;
      this.then = then;
      Controls controls = services.controls();
      Label words = new Label(name);
      words.setGraphic(Controls.icon(Feather.FILE));
      words.setMinWidth(0);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      getStyleClass().add("lt-row");
      setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      var cancel =
          controls.iconButton(
              "file-cancel-" + came++, "kit.form.file-cancel", Feather.X, this::cancel);
      getChildren().addAll(words, bar, cancel);
    }

    void begin() {
      Job<FileRef> begun = services.background().run(work);
      job = begun;
      bar.progressProperty().bind(begun.progressProperty());
      begun
          .then(then)
          .always(
              () -> {
                FileQueue.this.getChildren().remove(this);
                next();
              });
    }

    void cancel() {
      if (job != null) {
        job.cancel();
        setDisable(true);
      } else if (waiting.remove(this)) {
        FileQueue.this.getChildren().remove(this);
      }
    }
  }
}
