package org.letapis.ui.exchange;

import java.nio.file.Path;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.exchange.BundleVerdict;
import org.letapis.casebook.exchange.ImportReport;
import org.letapis.ui.exchange.contact.FingerprintView;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.task.Job;

/** Receives: a bundle is verified and described first, and imported only then. */
final class ReceivePane extends VBox {

  private static final FileKind BUNDLE = FileKind.of("exchange.bundle-files", "*.age", "*.letapis");

  private final ExchangeTools tools;
  private final JobBar bar;
  private final WaitingPane waiting;

  ReceivePane(ExchangeTools tools) {
    this.tools = tools;
    setId("receive");
    getStyleClass().add("lt-card");
    Controls controls = tools.controls();
    bar = new JobBar(controls);
    waiting = new WaitingPane(tools);
    getChildren()
        .addAll(
            controls.heading("exchange.receive"),
            controls.hint("exchange.receive-hint"),
            Controls.row(
                controls.button(
                    "receive-open", "exchange.open-bundle", Feather.INBOX, this::choose),
                bar),
            waiting,
            controls.heading("intake.from-others"),
            controls.hint("intake.from-others-hint"),
            controls.button(
                "intake-open", "intake.open", Feather.DOWNLOAD, tools.navigator()::takeIn));
  }

  void read() {
    waiting.read();
  }

  private void choose() {
    tools.files().openFile("exchange.open-bundle", BUNDLE).ifPresent(this::inspect);
  }

  /** Verifies and describes it; somebody decides then. */
  void inspect(Path bundle) {
    Job<BundleVerdict> job =
        tools.background().run(at -> tools.casebook().exchange().inspect(bundle, at::cancelled));
    bar.show(job, true);
    job.then(verdict -> show(bundle, verdict));
  }

  private void show(Path bundle, BundleVerdict verdict) {
    Controls controls = tools.controls();
    VBox content =
        new VBox(
            controls.paragraph("exchange.verdict-whole", verdict.signerName()),
            controls.paragraph(trust(verdict)),
            controls.paragraph(
                "exchange.verdict-holds",
                verdict.entries(),
                verdict.fresh(),
                verdict.withheld(),
                verdict.files()),
            new FingerprintView(verdict.signerId(), controls.texts()));
    if (!verdict.missing().isEmpty()) {
      content.getChildren().add(1, controls.paragraph("exchange.verdict-waits"));
    }
    content.getStyleClass().add("lt-column");
    Modal modal = tools.dialogs().modal("exchange.verdict-title", content).width(44);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal
        .button(
            "dialog-yes",
            "exchange.import",
            Modal.Kind.DEFAULT,
            () -> {
              modal.close();
              take(bundle);
            })
        .setDisable(!verdict.importable());
    modal.open();
  }

  private static String trust(BundleVerdict verdict) {
    return verdict
        .contact()
        .map(Contact::state)
        .map(state -> "exchange.verdict-" + state.code())
        .orElse("exchange.verdict-stranger");
  }

  private void take(Path bundle) {
    Job<ImportReport> job =
        tools
            .background()
            .run(at -> tools.casebook().exchange().importBundle(bundle, at::cancelled));
    bar.show(job, true);
    job.then(this::told)
        .onProblem(
            problem -> {
              waiting.read();
              tools.dialogs().problem(problem);
            });
  }

  private void told(ImportReport report) {
    waiting.read();
    if (report.waits()) {
      tools.dialogs().info("exchange.kept-title", "exchange.kept");
    } else if (report.evidence()) {
      tools.dialogs().info("exchange.fork-title", "exchange.fork-own", first(report));
    } else if (!report.forks().isEmpty()) {
      tools
          .dialogs()
          .info("exchange.fork-title", "exchange.fork-found", report.signerName(), first(report));
    } else {
      tools.status().say("exchange.imported", report.allFresh(), report.allRecords());
      if (report.allRecords() > 0) {
        tools.navigator().go("inbox");
      }
    }
  }

  private static long first(ImportReport report) {
    return report.forks().getFirst().seq();
  }
}
