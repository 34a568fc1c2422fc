package org.letapis.casebook.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.letapis.crypto.io.IoFault;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;

/** What can go wrong with archives. */
public enum ArchiveProblem implements ProblemCode {
  /** It is something else. */
  NOT_AN_ARCHIVE("archive.not-an-archive"),
  /** It is encrypted, and no passphrase was given. */
  PASSPHRASE_NEEDED("archive.passphrase-needed"),
  WRONG_PASSPHRASE("archive.wrong-passphrase"),
  /** Its passphrase asks for more memory than is spent. */
  TOO_COSTLY("archive.too-costly"),
  /** {0}: the file in it that is not what was written. */
  ALTERED("archive.altered"),
  /** {0}: the format. */
  NEWER_FORMAT("archive.newer-format"),
  UNREADABLE("archive.unreadable"),
  DISK_FULL("archive.disk-full"),
  NOT_PERMITTED("archive.not-permitted"),
  UNWRITABLE("archive.unwritable"),
  STOPPED("archive.stopped");

  private final String code;

  ArchiveProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The problem for a failure to write. Its own text is dropped: it names paths. */
  static Problem ofFault(IOException failure, Path where) {
    return switch (IoFault.of(failure, where)) {
      case DISK_FULL -> new Problem(DISK_FULL);
      case NOT_PERMITTED -> new Problem(NOT_PERMITTED);
      case MISSING, OTHER -> new Problem(UNWRITABLE);
    };
  }
}
