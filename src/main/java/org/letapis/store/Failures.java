package org.letapis.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.letapis.crypto.io.IoFault;
import org.letapis.domain.problem.Problem;

/** Turns what H2 and jOOQ throw into problems that quote nothing. */
final class Failures {

  private Failures() {}

  /** What a failure means for whoever uses the store. */
  static Problem of(Throwable failure, Path file) {
    if (failure instanceof Problem problem) {
      return problem;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        return quiet(StoreProblem.IN_USE, failure);
      }
      if (cause instanceof IOException io) {
        switch (IoFault.of(io, file)) {
          case DISK_FULL -> {
            return quiet(StoreProblem.DISK_FULL, failure);
          }
          case NOT_PERMITTED -> {
            return quiet(StoreProblem.READ_ONLY, failure);
          }
          case MISSING, OTHER -> {}
        }
      }
    }
    return new StoreDamaged(failure);
  }

  /** H2's error code, or the class of the failure where there is none. */
  static String codeOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Integer.toString(sql.getErrorCode());
      }
    }
    return failure.getClass().getSimpleName();
  }

  private static Problem quiet(StoreProblem code, Throwable failure) {
    Problem problem = new Problem(code);
    problem.setStackTrace(failure.getStackTrace());
    return problem;
  }
}
