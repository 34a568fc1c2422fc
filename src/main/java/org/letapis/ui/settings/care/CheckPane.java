package org.letapis.ui.settings.care;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.check.CheckReport;
import org.letapis.casebook.check.CheckReport.Finding;
import org.letapis.casebook.check.FindingKind.Severity;
import org.letapis.casebook.check.FindingText;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.settings.SettingsTools;

/**
 * Reads everything and says what is not whole. Ids: {@code care-check}, {@code care-result}, {@code
 * care-findings}.
 */
final class CheckPane extends VBox {

  /** More would be a page nobody reads; the command line prints them all. */
  private static final int MOST = 60;

  private final SettingsTools tools;
  private final CareModel model;
  private final Label result = new Label();
  private final Label counts = new Label();
  private final VBox findings = new VBox();
  private final JobBar progress;

  CheckPane(SettingsTools tools, CareModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    Button check = controls.primary("care-check", "care.check", Feather.CHECK_SQUARE, this::check);
    check.disableProperty().bind(model.busyProperty());
    progress = new JobBar(controls);
    result.setId("care-result");
    result.setWrapText(true);
    result.setMinHeight(Region.USE_PREF_SIZE);
    result.managedProperty().bind(result.visibleProperty());
    result.setVisible(false);
    counts.setWrapText(true);
    counts.setMinHeight(Region.USE_PREF_SIZE);
    counts.getStyleClass().add("lt-hint");
    counts.visibleProperty().bind(result.visibleProperty());
    counts.managedProperty().bind(result.visibleProperty());
    findings.setId("care-findings");
    findings.getStyleClass().add("lt-list");
    findings.visibleProperty().bind(Bindings.isNotEmpty(findings.getChildren()));
    findings.managedProperty().bind(findings.visibleProperty());
    HBox row = Controls.row(check, progress);
    getChildren()
        .addAll(
            controls.heading("care.check-heading"),
            controls.hint("care.check-hint"),
            row,
            result,
            counts,
            findings);
  }

  private void check() {
    result.setVisible(false);
    findings.getChildren().clear();
    Job<CheckReport> job = model.check();
    progress.show(job, true);
    job.then(this::show);
  }

  private void show(CheckReport report) {
    Controls controls = tools.controls();
    int wrong = report.findings().size();
    say(result, report.isWhole() ? "care.whole" : "care.not-whole", wrong);
    result
        .getStyleClass()
        .setAll("label", "lt-strong", report.isWhole() ? "lt-state-verified" : "lt-trouble");
    say(
        counts,
        "care.counts",
        report.entries(),
        report.authors(),
        report.records(),
        report.files());
    result.setVisible(true);
    List<Finding> all = Stream.concat(report.findings().stream(), report.notes().stream()).toList();
    all.stream().limit(MOST).map(this::line).forEach(findings.getChildren()::add);
    if (all.size() > MOST) {
      findings.getChildren().add(controls.hint("care.more", all.size() - MOST));
    }
  }

  private void say(Label label, String key, Object... arguments) {
    label.textProperty().unbind();
    label.textProperty().bind(tools.controls().texts().of(key, arguments));
  }

  private Node line(Finding finding) {
    Controls controls = tools.controls();
    FindingText words = tools.casebook().repair().words();
    Label what = new Label(words.what(finding, controls.texts().labels()));
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    Label remedy = new Label(FindingText.remedy(finding, controls.texts().labels()));
    remedy.setWrapText(true);
    remedy.setMinHeight(Region.USE_PREF_SIZE);
    remedy.getStyleClass().add("lt-hint");
    Severity severity = finding.kind().severity();
    Label badge =
        controls.badge(controls.texts().of("check.bad-short." + severity.code()), tone(severity));
    VBox line = new VBox(Controls.row(badge), what, remedy);
    line.getStyleClass().add("lt-line");
    line.setMinWidth(0);
    return line;
  }

  private static String tone(Severity severity) {
    return switch (severity) {
      case LOSS, FOREIGN -> "danger";
      case BROKEN -> "warning";
      case NOTE -> "accent";
    };
  }
}
