package org.letapis.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.exchange.ExportReport;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.exchange.folder.ExchangeFolder;
import org.letapis.casebook.exchange.outgoing.ExportPreview;
import org.letapis.domain.entry.AuthorId;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.task.Job;

/** Sends: to whom, what, and where the bundle is put. */
final class SendPane extends VBox {

  /** A verified contact that can be ticked. */
  private record Choice(AuthorId id, CheckBox box) {}

  private final ExchangeTools tools;
  private final VBox whom = new VBox();
  private final List<Choice> choices = new ArrayList<>();
  private final CheckBox everything;
  private final CheckBox relay;
  private final SendChoice choice;
  private final CheckBox keepLimit;
  private final Button export;
  private final JobBar bar;

  SendPane(ExchangeTools tools) {
    this.tools = tools;
    setId("send");
    getStyleClass().add("lt-card");
    Controls controls = tools.controls();
    everything = box("send-everything", "exchange.everything");
    relay = box("send-relay", "exchange.relay");
    choice = new SendChoice(tools);
    keepLimit = box("send-keep-limit", "exchange.keep-limit");
    export = controls.primary("send-export", "exchange.export", Feather.SEND, this::export);
    export.setDisable(true);
    bar = new JobBar(controls);
    getChildren()
        .addAll(
            controls.heading("exchange.send"),
            controls.hint("exchange.send-hint"),
            part("exchange.to-whom", whom),
            part("exchange.what", new VBox(everything, relay)),
            choice,
            keepLimit,
            Controls.row(export, bar));
    offer(List.of());
  }

  private VBox part(String key, VBox boxes) {
    boxes.getStyleClass().add("lt-list");
    return tools.controls().labelled(key, boxes);
  }

  private CheckBox box(String id, String key) {
    CheckBox box = new CheckBox();
    box.setId(id);
    box.textProperty().bind(tools.controls().texts().of(key));
    box.setWrapText(true);
    return box;
  }

  /** Offers the verified ones of these contacts. */
  void offer(List<Contact> contacts) {
    Set<AuthorId> ticked = ticked();
    choices.clear();
    whom.getChildren().clear();
    for (Contact contact : contacts) {
      if (contact.state() == Contact.State.VERIFIED) {
        CheckBox box = new CheckBox(contact.name());
        box.setWrapText(true);
        box.setId("send-to-" + contact.id().toString().substring(0, 8));
        box.setSelected(ticked.contains(contact.id()));
        box.selectedProperty().subscribe(on -> export.setDisable(ticked().isEmpty()));
        choices.add(new Choice(contact.id(), box));
        whom.getChildren().add(box);
      }
    }
    if (choices.isEmpty()) {
      whom.getChildren().add(tools.controls().hint("exchange.nobody-to-send-to"));
    }
    export.setDisable(ticked().isEmpty());
  }

  private Set<AuthorId> ticked() {
    return choices.stream()
        .filter(c -> c.box().isSelected())
        .map(Choice::id)
        .collect(Collectors.toSet());
  }

  /** First what would go and what stays is shown, then it is written. */
  private void export() {
    choice
        .allowance()
        .map(
            allowance ->
                new ExportRequest(
                    ticked(), everything.isSelected(), relay.isSelected(), allowance, false, ""))
        .ifPresent(this::preview);
  }

  private void preview(ExportRequest request) {
    boolean limited = keepLimit.isSelected();
    Job<Planned> job =
        tools
            .background()
            .run(
                at -> {
                  if (limited) {
                    request
                        .recipients()
                        .forEach(
                            id ->
                                tools.casebook().exchange().allowances().set(id, request.chosen()));
                  }
                  return new Planned(
                      tools.casebook().exchange().preview(request, at::cancelled),
                      tools.casebook().exchange().folder().settings());
                });
    bar.show(job, true);
    job.then(
        planned ->
            new PreviewDialog(tools)
                .show(
                    planned.preview(),
                    () -> choose(request),
                    planned
                        .folder()
                        .<Runnable>map(folder -> () -> write(request, folder.path()))
                        .orElse(null)));
  }

  private record Planned(ExportPreview preview, Optional<ExchangeFolder.Settings> folder) {}

  private void choose(ExportRequest request) {
    tools
        .files()
        .chooseFolder("exchange.export-where", tools.start())
        .ifPresent(folder -> write(request, folder));
  }

  private void write(ExportRequest request, Path folder) {
    Job<ExportReport> job =
        tools
            .background()
            .run(at -> tools.casebook().exchange().export(request, folder, at::cancelled));
    bar.show(job, true);
    job.then(
        report -> {
          tools.status().say("exchange.exported", report.entries());
          tools
              .dialogs()
              .info(
                  "exchange.exported-title",
                  "exchange.exported-text",
                  String.valueOf(report.file().getFileName()),
                  report.entries(),
                  report.withheld(),
                  report.files());
        });
  }
}
