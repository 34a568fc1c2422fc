package org.letapis.store;

import org.letapis.domain.problem.Problem;

/**
 * The store is damaged, of another casebook or of a later version: it is to be deleted and made
 * again from the journal. What H2 said is left out on purpose, as it may quote what is stored; the
 * stack trace tells where it said so.
 */
public final class StoreDamaged extends Problem {

  private static final long serialVersionUID = 1L;

  /**
   * @param where the class of the failure, or its error code; never its message
   */
  StoreDamaged(String where) {
    super(StoreProblem.DAMAGED, where);
  }

  StoreDamaged(Throwable failure) {
    this(Failures.codeOf(failure));
    setStackTrace(failure.getStackTrace());
  }
}
