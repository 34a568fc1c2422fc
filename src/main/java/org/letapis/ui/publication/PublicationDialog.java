package org.letapis.ui.publication;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.place.PlaceCheck;
import org.letapis.casebook.place.PlaceFinding;
import org.letapis.casebook.place.SystemStores;
import org.letapis.casebook.publication.PublicationProblem;
import org.letapis.casebook.publication.PublicationReport;
import org.letapis.casebook.publication.PublicationRequest;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.publication.write.Published;
import org.letapis.casebook.publication.write.ReportText;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.task.Job;

/**
 * Asks what is to be published, says what would go and what stays and what plaintext means, asks
 * where, and writes. Ids: those of {@link PublicationChoice}; {@code publish-look}, {@code
 * publish-write}, {@code publish-anyway}.
 */
public final class PublicationDialog {

  private static final String NAME = "letapis-";

  private final PublicationTools tools;
  private final Controls controls;

  public PublicationDialog(PublicationTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
  }

  private record Asked(PublicationRequest request, List<PublicationWriter> formats) {}

  /** Opens it. */
  public void open() {
    PublicationChoice choice = new PublicationChoice(tools);
    JobBar bar = new JobBar(controls);
    VBox content = column(controls.hint("publication.hint"), choice, bar);
    Modal modal = tools.dialogs().modal("publication.title", content).width(68);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    Button look =
        modal.button(
            "publish-look",
            "publication.look",
            Modal.Kind.DEFAULT,
            () ->
                choice
                    .request()
                    .ifPresent(request -> look(new Asked(request, choice.writers()), bar)));
    look.disableProperty().bind(choice.isFormless());
    modal.open();
  }

  private void look(Asked asked, JobBar bar) {
    Job<PublicationReport> job =
        tools
            .background()
            .run(at -> tools.casebook().publication().preview(asked.request(), steps(at)));
    bar.show(job, true);
    job.onProblem(PublicationProblem.STOPPED, stopped -> {}).then(report -> show(asked, report));
  }

  private static Progress steps(org.letapis.ui.kit.task.Progress at) {
    return (done, total) -> {
      if (at.cancelled()) {
        throw new Problem(PublicationProblem.STOPPED);
      }
      at.at(total == 0 ? 0 : (double) done / total);
    };
  }

  /** What would go, and what it means that it goes. */
  private void show(Asked asked, PublicationReport report) {
    Labels labels = Labels.of(controls.texts().language());
    JobBar bar = new JobBar(controls);
    VBox content =
        column(
            care("publication.warning.plain"),
            care("publication.warning.where"),
            lines(ReportText.lines(asked.request(), report, labels)),
            bar);
    Modal modal = tools.dialogs().modal("publication.preview", content).width(46);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    Button write =
        modal.button(
            "publish-write",
            "publication.write",
            Modal.Kind.DEFAULT,
            () -> choose(asked, modal, bar));
    write.setDisable(report.total() == 0);
    modal.open();
  }

  private void choose(Asked asked, Modal modal, JobBar bar) {
    tools
        .files()
        .chooseFolder("publication.where", tools.start())
        .ifPresent(
            folder ->
                tools
                    .background()
                    .run(() -> new PlaceCheck(new SystemStores()).ofCasebook(folder))
                    .then(findings -> weigh(asked, folder, findings, modal, bar)));
  }

  /** A place that others read is said before anything is in it. */
  private void weigh(
      Asked asked, Path folder, List<PlaceFinding> findings, Modal modal, JobBar bar) {
    List<Label> cares =
        findings.stream()
            .filter(
                f -> f.kind() == PlaceFinding.Kind.NETWORK || f.kind() == PlaceFinding.Kind.SYNCED)
            .map(f -> care("publication.place." + f.kind().code(), f.detail()))
            .toList();
    if (cares.isEmpty()) {
      write(asked, folder, modal, bar);
      return;
    }
    Modal warning =
        tools
            .dialogs()
            .modal("publication.place.title", column(cares.toArray(Node[]::new)))
            .width(36);
    warning.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, warning::close);
    warning.button(
        "publish-anyway",
        "publication.place.anyway",
        Modal.Kind.GRAVE,
        () -> {
          warning.close();
          write(asked, folder, modal, bar);
        });
    warning.open();
  }

  private void write(Asked asked, Path folder, Modal modal, JobBar bar) {
    Job<Written> job =
        tools
            .background()
            .run(
                at -> {
                  Path place = free(folder);
                  return new Written(
                      place,
                      tools
                          .casebook()
                          .publication()
                          .write(asked.request(), asked.formats(), place, steps(at)));
                });
    bar.show(job, true);
    job.onProblem(
            PublicationProblem.STOPPED, stopped -> tools.status().say("publication.stopped-short"))
        .then(
            written -> {
              modal.close();
              done(asked, written);
            });
  }

  private record Written(Path place, Published published) {}

  private static Path free(Path folder) {
    int number = 1;
    while (Files.exists(folder.resolve(NAME + number))) {
      number++;
    }
    return folder.resolve(NAME + number);
  }

  private void done(Asked asked, Written written) {
    Labels labels = Labels.of(controls.texts().language());
    tools.status().say("publication.written", written.published().report().total());
    VBox content =
        column(
            controls.paragraph(
                "publication.written-where", String.valueOf(written.place().getFileName())),
            lines(ReportText.lines(asked.request(), written.published(), labels)),
            care("publication.warning.after"));
    Modal modal = tools.dialogs().modal("publication.done-title", content).width(46);
    modal.button("dialog-yes", "kit.understood", Modal.Kind.DEFAULT, modal::close);
    modal.open();
  }

  private static VBox column(Node... nodes) {
    return Controls.styled(new VBox(nodes), "lt-column");
  }

  private static Label lines(List<String> lines) {
    Label label = new Label(String.join("\n", lines));
    label.setId("publish-report");
    label.setWrapText(true);
    return label;
  }

  private Label care(String key, Object... arguments) {
    Label line = controls.paragraph(key, arguments);
    line.setGraphic(Controls.icon(Feather.ALERT_TRIANGLE));
    line.getStyleClass().add("lt-care");
    return line;
  }
}
