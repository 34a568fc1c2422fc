package org.letapis.ui.kit.form.field;

import java.io.IOException;
import java.nio.file.Path;
import org.letapis.domain.schema.FileRef;
import org.letapis.ui.kit.task.Progress;

/** Takes files into the casebook. Called in the background. */
public interface Attachments {

  /**
   * Reads a file, encrypts it into the casebook, and says what it is.
   *
   * @param progress told how far it is; stops it, and then nothing of it is kept
   */
  FileRef attach(Path file, Progress progress) throws IOException;
}
