package org.letapis.ui.capture.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.letapis.casebook.Casebook;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.file.FileQueue;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.task.Progress;

/**
 * Attaches files to a record, several at once, with progress and a way to stop. A pasted picture
 * goes from memory into the casebook: it is never a file outside.
 */
public final class FileTaking {

  private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

  private final FormModel form;
  private final FormServices services;
  private final Casebook casebook;
  private final FileQueue queue;

  public FileTaking(FormModel form, FormServices services, Casebook casebook) {
    this.form = form;
    this.services = services;
    this.casebook = casebook;
    this.queue = new FileQueue(services);
  }

  FileQueue queue() {
    return queue;
  }

  FormServices services() {
    return services;
  }

  /** Attaches files, each by itself: those that are stopped or cannot be read are left out. */
  public void take(List<Path> files) {
    queue.take(files, this::add);
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
    queue.take(name, report -> attach(picture, name, report), this::add);
    return true;
  }

  private FileRef attach(PastedPicture picture, String name, Progress report) throws IOException {
    // Half of the work is to make a file of it, in memory.
    byte[] png = picture.png(report.part(0, 2));
    Progress rest = report.part(1, 2);
    return casebook
        .attachments()
        .attach(
            new ByteArrayInputStream(png),
            name,
            report::cancelled,
            read -> rest.at((double) read / png.length));
  }

  private void add(FileRef file) {
    String row = form.addRow(Common.FILES);
    form.put(Common.FILES.cell(row, Common.FILE), Common.FILE.kind().write(file));
  }
}
