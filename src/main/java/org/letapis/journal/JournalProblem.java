package org.letapis.journal;

import java.nio.file.Path;
import org.letapis.crypto.io.IoFault;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.journal.frame.Frame;

/** What can go wrong with the journal. */
public enum JournalProblem implements ProblemCode {
  /** The frame that was asked for does not verify. Details: segment, offset. */
  DAMAGED("journal.damaged"),
  /** There is no segment at all. */
  MISSING("journal.missing"),
  /** Written by a later version of the program. Details: segment, format version. */
  NEWER_FORMAT("journal.newer-format"),
  /** One line is longer than a frame may be. Details: its bytes, the most allowed. */
  TOO_LARGE("journal.too-large"),
  /** No room on the disk; what was being saved is not saved. */
  DISK_FULL("journal.disk-full"),
  /** The folder or a segment may not be written or read. */
  READ_ONLY("journal.read-only"),
  /** The disk failed in another way. */
  IO("journal.io"),
  /** The disk failed before, and it is not certain what it holds; reopening finds out. */
  STOPPED("journal.stopped");

  private final String code;

  JournalProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /**
   * @throws Problem TOO_LARGE when a line of the frame is too long
   */
  static void requireFits(Frame frame) {
    for (byte[] line : frame.lines()) {
      if (line.length > Frame.MAX_LINE) {
        throw new Problem(TOO_LARGE, line.length, Frame.MAX_LINE);
      }
    }
  }

  static Problem of(Exception failure, Path where) {
    return switch (IoFault.of(failure, where)) {
      case DISK_FULL -> new Problem(failure, DISK_FULL);
      case NOT_PERMITTED -> new Problem(failure, READ_ONLY);
      case MISSING, OTHER -> new Problem(failure, IO);
    };
  }
}
