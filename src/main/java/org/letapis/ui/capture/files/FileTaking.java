package org.letapis.ui.capture.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.letapis.casebook.Casebook;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.task.Job;

/**
 * Attaches files to a record, several at once, with progress and a way to stop. A pasted picture
 * goes from memory into the casebook: it is never a file outside.
 */
public final class FileTaking {

  private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

  private final FormModel form;
  private final FormServices services;
  private final Casebook casebook;
  private final JobBar progress;

  public FileTaking(FormModel form, FormServices services, Casebook casebook) {
    this.form = form;
    this.services = services;
    this.casebook = casebook;
    this.progress = new JobBar(services.controls());
  }

  JobBar progress() {
    return progress;
  }

  FormServices services() {
    return services;
  }

  /** Attaches files; all of them or, when it is stopped, none. */
  public void take(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    Job<List<FileRef>> job =
        services
            .background()
            .run(
                report -> {
                  List<FileRef> refs = new ArrayList<>();
                  for (Path file : files) {
                    refs.add(
                        services
                            .attachments()
                            .attach(file, report.part(refs.size(), files.size())));
                  }
                  return refs;
                });
    progress.show(job, true);
    job.then(refs -> refs.forEach(this::add));
  }

  /**
   * Attaches what the clipboard holds: files, or a picture.
   *
   * @return whether it held any of these
   */
  public boolean paste(Clipboard clipboard) {
    if (clipboard.hasFiles()) {
      take(clipboard.getFiles().stream().map(f -> f.toPath()).toList());
      return true;
    }
    Image image = clipboard.hasImage() ? clipboard.getImage() : null;
    if (image == null) {
      return false;
    }
    String name = services.texts().now("files.pasted", LocalDateTime.now().format(NOW)) + ".png";
    PastedPicture picture = PastedPicture.of(image);
    Job<FileRef> job = services.background().run(report -> attach(picture, name));
    progress.show(job, false);
    job.then(this::add);
    return true;
  }

  private FileRef attach(PastedPicture picture, String name) throws IOException {
    return casebook
        .attachments()
        .attach(new ByteArrayInputStream(picture.png()), name, () -> false, read -> {});
  }

  private void add(FileRef file) {
    String row = form.addRow(Common.FILES);
    form.put(Common.FILES.cell(row, Common.FILE), Common.FILE.kind().write(file));
  }
}
