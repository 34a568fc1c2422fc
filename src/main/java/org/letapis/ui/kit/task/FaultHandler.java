package org.letapis.ui.kit.task;

import org.letapis.domain.problem.Problem;

/** Where problems and bugs go that nobody else handles. Called on the JavaFX thread. */
public interface FaultHandler {

  /** Tells the person what happened and what can be done. */
  void problem(Problem problem);

  /**
   * Tells the person that the program has a bug, by {@link org.letapis.domain.problem.FaultCode}
   * alone.
   */
  void fault(Throwable thrown);
}
