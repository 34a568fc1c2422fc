package org.letapis.files;

import java.nio.file.Path;
import org.letapis.crypto.io.IoFault;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;

/** What can go wrong with attached files. */
public enum FilesProblem implements ProblemCode {
  /** The stored bytes are not those that were written: torn, flipped, swapped or cut off. */
  DAMAGED("files.damaged"),
  MISSING("files.missing"),
  /** {0}: the most bytes a file may have. */
  TOO_LARGE("files.too-large"),
  /** What was to be attached could not be read. */
  SOURCE_UNREADABLE("files.source-unreadable"),
  /** Somebody asked to stop. */
  STOPPED("files.stopped"),
  READ_ONLY("files.read-only"),
  DISK_FULL("files.disk-full"),
  IO("files.io");

  private final String code;

  FilesProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The problem for a failed write. The failure's own text is dropped: it names paths. */
  static Problem ofFault(Exception failure, Path where) {
    return new Problem(
        switch (IoFault.of(failure, where)) {
          case DISK_FULL -> DISK_FULL;
          case NOT_PERMITTED -> READ_ONLY;
          case MISSING, OTHER -> IO;
        });
  }
}
