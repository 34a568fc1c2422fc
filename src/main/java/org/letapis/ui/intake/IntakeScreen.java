package org.letapis.ui.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.save.DoneImport;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.task.Job;

/**
 * Takes a file of another program in: file, columns, people, cells that were not read, summary,
 * done. Ids: {@code intake-back}, {@code intake-next}; {@code intake-stage} for what is under way;
 * {@code intake-step-<code>} for the names of the steps.
 */
public final class IntakeScreen implements Screen {

  private static final int COLUMNS = 1;
  private static final int PEOPLE = 2;
  private static final int TROUBLES = 3;
  private static final int SUMMARY = 4;
  private static final int DONE = 5;

  private final IntakeTools tools;
  private final IntakeModel model;
  private final FileStep file;
  private final List<Step> steps;
  private final List<Label> names = new ArrayList<>();
  private final BorderPane middle = new BorderPane();
  private final JobBar bar;
  private final Label stage = new Label();
  private final Button back;
  private final Button next;
  private final ScreenPane pane;
  private int at;

  public IntakeScreen(IntakeTools tools) {
    this.tools = tools;
    this.model = new IntakeModel(tools.casebook());
    Controls controls = tools.controls();
    this.bar = new JobBar(controls);
    this.file = new FileStep(tools, model, bar, this::settle);
    this.steps =
        List.of(
            file,
            new ColumnsStep(tools, model),
            new PeopleStep(tools, model, this::settle),
            new TroublesStep(tools, model),
            new SummaryStep(tools, model),
            new DoneStep(tools, model, bar));
    FlowPane line = Controls.styled(new FlowPane(), "lt-filters");
    for (Step step : steps) {
      Label name = controls.label("intake.step." + step.code());
      name.setId("intake-step-" + step.code());
      names.add(name);
      line.getChildren().add(name);
    }
    back = controls.button("intake-back", "intake.back", Feather.ARROW_LEFT, this::back);
    next = controls.primary("intake-next", "intake.next", Feather.ARROW_RIGHT, this::next);
    stage.setId("intake-stage");
    stage.setWrapText(true);
    stage.getStyleClass().add("lt-hint");
    HBox foot = Controls.row(bar, stage, Controls.spacer(), back, next);
    foot.getStyleClass().add("lt-under");
    middle.setBottom(foot);
    pane = new ScreenPane(controls, title(), middle).under(line);
    pane.setOnDragOver(
        event -> {
          if (at == 0 && event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
          }
          event.consume();
        });
    pane.setOnDragDropped(
        event -> {
          event.getDragboard().getFiles().stream()
              .findFirst()
              .map(File::toPath)
              .ifPresent(this::drop);
          event.setDropCompleted(true);
          event.consume();
        });
    controls.texts().languageProperty().subscribe((before, now) -> steps.get(at).reword());
    go(0);
  }

  /** A file is dropped on the first step. */
  void drop(Path dropped) {
    if (at == 0) {
      file.drop(dropped);
    }
  }

  private void go(int step) {
    at = step;
    say("");
    Step now = steps.get(step);
    now.show();
    middle.setCenter(now.node());
    for (int i = 0; i < names.size(); i++) {
      names.get(i).getStyleClass().removeAll("lt-badge", "lt-hint", "accent");
      names
          .get(i)
          .getStyleClass()
          .addAll(i == step ? List.of("lt-badge", "accent") : List.of("lt-hint"));
    }
    settle();
  }

  /** Which way is open from here. */
  private void settle() {
    boolean ready =
        switch (at) {
          case 0 -> model.opened().isPresent();
          case PEOPLE -> model.plan().filter(plan -> plan.undecided() > 0).isEmpty();
          default -> true;
        };
    next.setDisable(!ready);
    next.setVisible(at != DONE);
    next.setManaged(at != DONE);
    back.setVisible(at > 0);
    next.textProperty().unbind();
    next.textProperty()
        .bind(tools.controls().texts().of(at == SUMMARY ? "intake.import" : "intake.next"));
    back.textProperty().unbind();
    back.textProperty()
        .bind(tools.controls().texts().of(at == DONE ? "intake.another" : "intake.back"));
  }

  private void back() {
    if (at == DONE) {
      model.close();
      go(0);
    } else {
      go(at == SUMMARY || at == TROUBLES ? backOver(at - 1) : at - 1);
    }
  }

  /** Steps with nothing in them are passed over. */
  private int backOver(int step) {
    return isEmpty(step) ? backOver(step - 1) : step;
  }

  private boolean isEmpty(int step) {
    return model
        .plan()
        .map(
            plan ->
                step == PEOPLE
                    ? plan.asked().isEmpty()
                    : step == TROUBLES && plan.troubles().count() == 0)
        .orElse(false);
  }

  private void next() {
    switch (at) {
      case COLUMNS -> rehearse(PEOPLE);
      case PEOPLE -> {
        model.decided();
        rehearse(TROUBLES);
      }
      // What was corrected is read anew.
      case TROUBLES -> {
        if (model.plan().isEmpty()) {
          rehearse(TROUBLES);
        } else {
          go(SUMMARY);
        }
      }
      case SUMMARY -> run();
      default -> forward(at + 1);
    }
  }

  private void forward(int step) {
    go(isEmpty(step) ? step + (isEmpty(step + 1) ? 2 : 1) : step);
  }

  private void rehearse(int then) {
    Job<IntakePlan> job = tools.background().run(model::rehearse);
    busy(job, "intake.now-looking");
    job.then(
            plan -> {
              model.planned(plan);
              forward(then);
            })
        .always(() -> stopped(job));
  }

  private void run() {
    Job<DoneImport> job = tools.background().run(model::run);
    busy(job, "intake.now-importing");
    var watch =
        job.progressProperty()
            .subscribe(
                () -> {
                  if (model.isSafe()) {
                    bar.pastCancelling();
                    say("intake.now-safe");
                  }
                });
    job.always(
        () -> {
          watch.unsubscribe();
          stopped(job);
          // It may have been too late to stop it.
          model
              .made()
              .ifPresent(
                  made -> {
                    model.imported(made);
                    go(DONE);
                  });
        });
  }

  private void stopped(Job<?> job) {
    say(job.isCancelled() ? "intake.stopped" : "");
  }

  private void busy(Job<?> job, String words) {
    bar.show(job, true);
    say(words);
    next.disableProperty().unbind();
    back.setDisable(true);
    next.setDisable(true);
    job.always(
        () -> {
          back.setDisable(false);
          settle();
        });
  }

  private void say(String key) {
    stage.textProperty().unbind();
    if (key.isEmpty()) {
      stage.setText("");
    } else {
      stage.textProperty().bind(tools.controls().texts().of(key));
    }
  }

  @Override
  public String id() {
    return "intake";
  }

  @Override
  public ObservableValue<String> title() {
    return tools.controls().texts().of("intake.title");
  }

  @Override
  public Feather icon() {
    return Feather.DOWNLOAD;
  }

  @Override
  public Node node() {
    return pane;
  }
}
