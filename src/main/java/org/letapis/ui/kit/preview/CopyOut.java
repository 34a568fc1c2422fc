package org.letapis.ui.kit.preview;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.FileRef;
import org.letapis.media.Allowance;
import org.letapis.media.MediaSource;
import org.letapis.media.copy.Copier;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.task.Job;

/**
 * Saves a copy outside the casebook: says what that means, asks where, writes. Ids: {@code
 * copy-clean} for the box that leaves camera data out.
 */
final class CopyOut implements AutoCloseable {

  private final PreviewTools tools;
  private @Nullable Job<Boolean> writing;
  private @Nullable Modal open;
  private volatile boolean closed;

  CopyOut(PreviewTools tools) {
    this.tools = tools;
  }

  void ask(FileRef file, MediaSource source) {
    Controls controls = tools.controls();
    CheckBox clean = new CheckBox();
    clean.setId("copy-clean");
    clean.textProperty().bind(tools.texts().of("preview.copy-clean"));
    clean.setWrapText(true);
    JobBar progress = new JobBar(controls);
    VBox words =
        new VBox(
            controls.paragraph("preview.copy-warning"),
            controls.paragraph("preview.copy-erasing"),
            clean,
            controls.hint("preview.copy-clean-hint"),
            progress);
    Modal modal = tools.dialogs().modal("preview.copy-title", words);
    modal.button(
        "dialog-no",
        "kit.cancel",
        Modal.Kind.CANCEL,
        () -> {
          stop();
          modal.close();
        });
    Button[] yes = new Button[1];
    yes[0] =
        modal.button(
            "dialog-yes",
            "preview.copy-where",
            Modal.Kind.PLAIN,
            () ->
                tools
                    .files()
                    .saveFile(
                        "preview.copy-title", suggested(file, clean.isSelected()), FileKind.ANY)
                    .ifPresent(
                        to -> write(source, to, clean.isSelected(), modal, progress, yes[0])));
    yes[0].setGraphic(Controls.icon(Feather.DOWNLOAD));
    open = modal;
    modal.open();
  }

  /** A name too can say who it is about, so a copy that is to say little gets a neutral one. */
  private static String suggested(FileRef file, boolean clean) {
    int dot = file.name().lastIndexOf('.');
    return clean ? "copy" + (dot < 0 ? "" : file.name().substring(dot)) : file.name();
  }

  private void write(
      MediaSource source, Path to, boolean clean, Modal modal, JobBar progress, Button again) {
    again.setDisable(true);
    Job<Boolean> job =
        tools
            .background()
            .run(
                at -> {
                  Allowance allowance = Allowance.unhurried(() -> closed || at.cancelled());
                  if (clean) {
                    Copier.clean(source, to, allowance);
                  } else {
                    Copier.plain(source, to, allowance, at::at);
                  }
                  return true;
                });
    writing = job;
    progress.show(job, false);
    job.then(done -> modal.close()).always(() -> again.setDisable(false));
  }

  private void stop() {
    if (writing != null) {
      writing.cancel();
      writing = null;
    }
  }

  @Override
  public void close() {
    closed = true;
    stop();
    if (open != null) {
      open.close();
    }
  }
}
