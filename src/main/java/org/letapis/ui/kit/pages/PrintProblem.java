package org.letapis.ui.kit.pages;

import org.letapis.domain.problem.ProblemCode;

/** Why nothing is printed. */
public enum PrintProblem implements ProblemCode {
  /** The printer is there no more. */
  GONE("print.gone"),
  /** The printer, or what feeds it, did not take the pages. */
  FAILED("print.failed");

  private final String code;

  PrintProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
