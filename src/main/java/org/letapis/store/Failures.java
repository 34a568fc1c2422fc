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

  /**
   * What a failure means for whoever uses the store: a problem, or an {@link
   * IllegalArgumentException} where a value does not fit its column, which is a mistake of the
   * program and would come again with a store made anew.
   */
  static RuntimeException of(Throwable failure, Path file) {
    if (failure instanceof Problem problem) {
      return problem;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        if (sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
          return quiet(new Problem(StoreProblem.IN_USE), failure);
        }
        if (sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY) {
          return quiet(new Problem(StoreProblem.READ_ONLY), failure);
        }
        if (sql.getErrorCode() == ErrorCode.VALUE_TOO_LONG_2) {
          return quiet(new IllegalArgumentException("refused: " + codeOf(sql)), failure);
        }
      }
      if (cause instanceof IOException io) {
        switch (IoFault.of(io, file)) {
          case DISK_FULL -> {
            return quiet(new Problem(StoreProblem.DISK_FULL), failure);
          }
          case NOT_PERMITTED -> {
            return quiet(new Problem(StoreProblem.READ_ONLY), failure);
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

  /** Says where it happened and leaves out what was said. */
  private static <X extends RuntimeException> X quiet(X problem, Throwable failure) {
    problem.setStackTrace(failure.getStackTrace());
    return problem;
  }
}
