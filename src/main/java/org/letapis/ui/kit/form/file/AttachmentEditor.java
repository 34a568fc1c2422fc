package org.letapis.ui.kit.form.file;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.FileRef;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.task.Job;

/**
 * An attached file: its name and size, a button that shows it and one that saves a copy outside.
 * While there is none, the button {@code field-<tail>} chooses one; {@code preview-<tail>} shows
 * it, {@code export-<tail>} saves a copy.
 */
public final class AttachmentEditor implements FieldEditor {

  private final Slot<FileRef> slot;
  private final FormServices services;
  private final HBox pane = Controls.row();
  private final Label name = new Label();
  private final Button choose;
  private final Button preview;
  private final Button export;
  private final JobBar progress;
  private final Subscription subscription;

  public AttachmentEditor(Slot<FileRef> slot) {
    this.slot = slot;
    this.services = slot.services();
    Controls controls = services.controls();
    progress = new JobBar(controls);
    choose = controls.button("", "kit.form.file-choose", Feather.PAPERCLIP, this::choose);
    slot.identify(choose, "field");
    preview =
        controls.iconButton(
            "",
            "kit.form.file-preview",
            Feather.EYE,
            () -> slot.get().ifPresent(services.previews()::show));
    slot.identify(preview, "preview");
    export =
        controls.iconButton(
            "",
            "kit.form.file-export",
            Feather.DOWNLOAD,
            () -> slot.get().ifPresent(services.previews()::saveCopy));
    slot.identify(export, "export");
    name.setGraphic(Controls.icon(Feather.FILE));
    name.getStyleClass().add("lt-file-name");
    name.setMinWidth(0);
    Controls.mayBeCut(name);
    HBox.setHgrow(name, Priority.ALWAYS);
    subscription =
        slot.listen(this::show)
            .and(services.texts().languageProperty().subscribe((before, now) -> show()));
    show();
  }

  private void choose() {
    services.files().openFile("kit.form.file-choose", FileKind.ANY).ifPresent(this::attach);
  }

  private void attach(Path file) {
    Job<FileRef> job =
        services.background().run(report -> services.attachments().attach(file, report));
    progress.show(job, true);
    choose.setDisable(true);
    job.then(slot::set).always(() -> choose.setDisable(false));
  }

  private void show() {
    Optional<FileRef> file = slot.get();
    file.ifPresentOrElse(
        f -> {
          name.setText(f.name() + "  ·  " + size(f.size()));
          pane.getChildren().setAll(name, preview, export);
        },
        () -> pane.getChildren().setAll(choose, progress));
  }

  private String size(long bytes) {
    if (bytes < 1024) {
      return services.texts().now("kit.form.size-bytes", bytes);
    }
    return bytes < 1024 * 1024
        ? services.texts().now("kit.form.size-kib", (bytes + 512) / 1024)
        : services.texts().now("kit.form.size-mib", bytes / 1048576.0);
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public Node target() {
    return slot.get().isPresent() ? preview : choose;
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }
}
