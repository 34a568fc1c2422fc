package org.letapis.ui.kit.form.field;

import java.io.IOException;
import java.nio.file.Path;
import org.letapis.domain.schema.FileRef;

/** Takes files into the casebook. Called in the background. */
public interface Attachments {

  /** Reads a file, encrypts it into the casebook, and says what it is. */
  FileRef attach(Path file) throws IOException;
}
