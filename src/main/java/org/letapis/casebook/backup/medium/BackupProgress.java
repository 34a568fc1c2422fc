package org.letapis.casebook.backup.medium;

import org.letapis.domain.problem.Problem;

/** Told how far a backup or a restore has come, and asked whether to go on. */
public interface BackupProgress {

  /** Tells nobody and goes on to the end. */
  BackupProgress NONE = (step, done, total) -> {};

  /** What is being done. */
  enum Step {
    /** Bytes are copied to the medium. */
    COPY,
    /** What was written is read back and opened. */
    VERIFY,
    /** Snapshots that the rule no longer keeps are removed. */
    PRUNE,
    /** Bytes are copied from the medium. */
    RESTORE
  }

  /**
   * Tells how far a step has come.
   *
   * @param done bytes done in this step
   * @param total bytes in it
   */
  void at(Step step, long done, long total);

  /** Whether the person asked to stop. */
  default boolean cancelled() {
    return false;
  }

  /**
   * Leaves the work where it is; what is half done is invisible and swept later.
   *
   * @throws Problem CANCELLED if the person asked to stop
   */
  default void goOn() {
    if (cancelled()) {
      throw new Problem(BackupProblem.CANCELLED);
    }
  }
}
