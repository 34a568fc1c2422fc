package org.letapis.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.intake.save.DoneImport;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.dialog.Question;
import org.letapis.ui.kit.task.Job;

/** It is done, and can be taken back. Ids: {@code intake-undo}, {@code intake-look}. */
final class DoneStep implements Step {

  private final IntakeTools tools;
  private final IntakeModel model;
  private final JobBar bar;
  private final VBox node = new VBox();

  DoneStep(IntakeTools tools, IntakeModel model, JobBar bar) {
    this.tools = tools;
    this.model = model;
    this.bar = bar;
    node.getStyleClass().addAll("lt-screen-body", "lt-column");
  }

  @Override
  public String code() {
    return "done";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    model.done().ifPresent(this::show);
  }

  private void show(DoneImport done) {
    Controls controls = tools.controls();
    Button undo =
        controls.button("intake-undo", "intake.undo", Feather.ROTATE_CCW, () -> undo(done, false));
    undo.setDisable(done.takenBack().isPresent());
    Button look =
        controls.button(
            "intake-look", "intake.look", Feather.USERS, () -> tools.navigator().go("people"));
    node.getChildren()
        .setAll(
            controls.heading(
                done.takenBack().isPresent() ? "intake.undone-title" : "intake.done-title"),
            done.takenBack().isPresent()
                ? controls.paragraph("intake.undone")
                : controls.paragraph("intake.done", done.source(), done.rows(), done.records()),
            controls.hint("intake.done-hint"),
            Controls.styled(new FlowPane(look, undo), "lt-filters"));
  }

  private void undo(DoneImport done, boolean partly) {
    Job<DoneImport> job =
        tools
            .background()
            .run(
                at -> {
                  int records =
                      model
                          .intake()
                          .imports()
                          .takeBack(
                              done,
                              partly,
                              (of, all) -> at.at(all <= 0 ? -1 : (double) of / all),
                              at::cancelled);
                  return records < 0 ? done : model.intake().imports().of(done.id()).orElse(done);
                });
    bar.show(job, true);
    job.then(
            now -> {
              model.imported(now);
              show(now);
            })
        .onProblem(
            IntakeProblem.OVERTAKEN,
            problem ->
                tools
                    .dialogs()
                    .confirm(
                        Question.of(
                            "intake.undo-partly-title",
                            "intake.undo-partly",
                            "intake.undo-partly-yes",
                            problem.details().toArray()),
                        () -> undo(done, true)));
  }
}
