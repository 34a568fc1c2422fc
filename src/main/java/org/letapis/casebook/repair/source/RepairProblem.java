package org.letapis.casebook.repair.source;

import org.letapis.domain.problem.ProblemCode;

/** What can go wrong when a casebook is repaired. */
public enum RepairProblem implements ProblemCode {
  /** {0} what the source is called. */
  SOURCE_UNREADABLE("repair.source-unreadable"),
  /** Neither a bundle nor the folder of a copy. {0} what it is called. */
  NOT_A_SOURCE("repair.not-a-source"),
  /** Whoever started it asked to stop. */
  STOPPED("repair.stopped"),
  /** The copy is of another casebook. {0} what it is called. */
  FOREIGN("repair.foreign");

  private final String code;

  RepairProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
