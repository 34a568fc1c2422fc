package org.letapis.ui.settings.care;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.repair.RepairPlan;
import org.letapis.casebook.repair.RepairReport;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.dialog.Question;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.settings.SettingsTools;

/**
 * Repairing, step by step: where copies may be, what could be done with them, doing it, what was
 * done. Ids: {@code care-add-folder}, {@code care-add-bundles}, {@code care-place-<n>}, {@code
 * care-preview}, {@code care-plan}, {@code care-again}, {@code care-repair}, {@code care-report}.
 */
final class RepairPane extends VBox {

  private final SettingsTools tools;
  private final CareModel model;
  private final VBox places = new VBox();
  private final VBox plan = new VBox();
  private final VBox report = new VBox();
  private final CheckBox again = new CheckBox();
  private final Button repair;
  private final JobBar progress;
  private boolean offered;

  RepairPane(SettingsTools tools, CareModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    Button folder =
        controls.button("care-add-folder", "care.add-folder", Feather.FOLDER_PLUS, this::addFolder);
    Button bundles =
        controls.button("care-add-bundles", "care.add-bundles", Feather.FILE_PLUS, this::addFiles);
    Button look = controls.button("care-preview", "care.preview", Feather.SEARCH, this::preview);
    repair = controls.button("care-repair", "care.repair", Feather.TOOL, this::ask);
    for (Button button : java.util.List.of(folder, bundles, look, repair)) {
      button.disableProperty().bind(model.busyProperty());
    }
    again.setId("care-again");
    again.setWrapText(true);
    again.textProperty().bind(controls.texts().of("care.again"));
    places.setId("care-places");
    places.getStyleClass().add("lt-list");
    plan.setId("care-plan");
    report.setId("care-report");
    progress = new JobBar(controls);
    for (Node late : java.util.List.of(plan, report, again, repair)) {
      late.managedProperty().bind(late.visibleProperty());
      late.setVisible(false);
    }
    getChildren()
        .addAll(
            controls.heading("care.repair-heading"),
            controls.hint("care.repair-hint"),
            step("care.step-places"),
            wrapped(folder, bundles),
            places,
            step("care.step-preview"),
            Controls.row(look, progress),
            plan,
            again,
            Controls.row(repair),
            report);
    model.places().addListener((ListChangeListener<Path>) change -> showPlaces());
    showPlaces();
  }

  /** One beside the other, or under it where letters are large. */
  private static FlowPane wrapped(Node... nodes) {
    return Controls.styled(new FlowPane(nodes), "lt-facts");
  }

  private Label step(String key) {
    return Controls.styled(tools.controls().label(key), "lt-strong");
  }

  /** The folder backups go to is the first place to look; offered once. */
  void offerBackups() {
    if (!offered) {
      offered = true;
      model.backups().then(place -> place.ifPresent(model::add)).onProblem(absent -> {});
    }
  }

  private void addFolder() {
    tools.files().chooseFolder("care.add-folder", tools.casebook().folder()).ifPresent(model::add);
  }

  private void addFiles() {
    tools.files().openFiles("care.add-bundles").forEach(model::add);
  }

  private void showPlaces() {
    forgetPlan();
    places.getChildren().clear();
    if (model.places().isEmpty()) {
      places.getChildren().add(tools.controls().hint("care.no-places"));
    }
    int number = 0;
    for (Path place : model.places()) {
      Label name = new Label(place.toString());
      name.setId("care-place-" + ++number);
      name.setMinWidth(0);
      Button remove =
          tools
              .controls()
              .iconButton(
                  "care-remove-" + number,
                  "care.remove",
                  Feather.X,
                  () -> model.places().remove(place));
      places.getChildren().add(Controls.row(name, Controls.spacer(), remove));
    }
  }

  private void forgetPlan() {
    plan.setVisible(false);
    again.setVisible(false);
    again.setSelected(false);
    repair.setVisible(false);
    report.setVisible(false);
  }

  private void preview() {
    forgetPlan();
    Job<RepairPlan> job = model.preview();
    progress.show(job, true);
    job.then(this::show);
  }

  private void show(RepairPlan found) {
    plan.getChildren().setAll(new RepairWords(tools).plan(found));
    plan.setVisible(true);
    again.setVisible(found.remnants() > 0);
    repair.setVisible(!found.isNothing());
  }

  private void ask() {
    Question question = Question.of("care.repair", "care.repair-question", "care.repair");
    tools.dialogs().confirm(question, this::repair);
  }

  private void repair() {
    Job<RepairReport> job = model.repair(again.isVisible() && again.isSelected());
    progress.show(job, true);
    job.then(
        done -> {
          forgetPlan();
          report.getChildren().setAll(new RepairWords(tools).report(done));
          report.setVisible(true);
        });
  }
}
