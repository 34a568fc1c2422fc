package org.letapis.ui.settings.keys.page;

import org.letapis.domain.problem.ProblemCode;

/** What can go wrong with a page. */
public enum PageProblem implements ProblemCode {
  /** The disk is full, gone or write-protected. */
  UNWRITABLE("keys.page-unwritable");

  private final String code;

  PageProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
