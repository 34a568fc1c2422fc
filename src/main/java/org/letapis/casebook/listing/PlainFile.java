package org.letapis.casebook.listing;

import java.io.IOException;
import java.nio.file.Path;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.problem.Problem;

/** Writes what a person takes out of the casebook: the whole of it, or nothing. */
public final class PlainFile {

  private PlainFile() {}

  /**
   * Writes a file, in place of what is there.
   *
   * @throws Problem EXPORT_UNWRITABLE when it cannot be written; nothing of it is left behind then
   */
  public static void write(Path file, byte[] content) {
    try {
      var ignored =
          DurableFiles.whole(
              file,
              out -> {
                out.write(content);
                return content.length;
              });
    } catch (IOException e) {
      throw new Problem(e, CasebookProblem.EXPORT_UNWRITABLE);
    }
  }
}
