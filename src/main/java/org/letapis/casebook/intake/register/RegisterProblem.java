package org.letapis.casebook.intake.register;

import org.letapis.domain.problem.ProblemCode;

/** Why a table is no register; nothing of it is imported then. */
public enum RegisterProblem implements ProblemCode {
  /** {0} columns that are missing, separated by commas. */
  MISSING_COLUMNS("register.missing-columns"),
  /** {0} name of the column, {1} and {2} its two places, counted from 1. */
  REPEATED_COLUMN("register.repeated-column");

  private final String code;

  RegisterProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
