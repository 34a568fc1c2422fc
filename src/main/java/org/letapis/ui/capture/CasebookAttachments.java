package org.letapis.ui.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.schema.FileRef;
import org.letapis.ui.kit.form.field.Attachments;
import org.letapis.ui.kit.task.Progress;

/** Takes files into an open casebook. */
public final class CasebookAttachments implements Attachments {

  private final Casebook casebook;

  public CasebookAttachments(Casebook casebook) {
    this.casebook = casebook;
  }

  @Override
  public FileRef attach(Path file, Progress progress) {
    try (InputStream in = Files.newInputStream(file)) {
      double size = Math.max(1, Files.size(file));
      return casebook
          .attachments()
          .attach(
              in,
              String.valueOf(file.getFileName()),
              progress::cancelled,
              read -> progress.at(Math.min(1, read / size)));
    } catch (IOException gone) {
      throw new Problem(gone, CasebookProblem.FILE_UNREADABLE);
    }
  }
}
