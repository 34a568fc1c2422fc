package org.letapis.media;

import org.letapis.domain.problem.ProblemCode;

/** Why a file cannot be shown, or not be cleaned. */
public enum MediaProblem implements ProblemCode {
  /** It is not what it says it is, or is torn. */
  UNREADABLE("media.unreadable"),
  /** This kind of file is shown by nothing in here. */
  UNSUPPORTED("media.unsupported"),
  /** Showing it would take more memory than one file may take. */
  TOO_LARGE("media.too-large"),
  /** Showing it would take longer than anybody waits. {0}: the seconds that were tried. */
  TOO_LONG("media.too-long"),
  /** It was asked to stop. */
  STOPPED("media.stopped"),
  /** Earlier files still hold up the program. */
  BUSY("media.busy"),
  /** A page file that opens with a password only. */
  LOCKED("media.locked"),
  WRONG_PASSWORD("media.wrong-password"),
  /** The computer has nothing to play sound on. */
  NO_SOUND("media.no-sound"),
  /** What a camera wrote into this kind of file cannot be taken out. */
  CANNOT_CLEAN("media.cannot-clean"),
  /** After cleaning, something was still found: nothing was written. */
  NOT_CLEAN("media.not-clean"),
  /** The place chosen for a copy cannot be written. */
  COPY_FAILED("media.copy-failed");

  private final String code;

  MediaProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
