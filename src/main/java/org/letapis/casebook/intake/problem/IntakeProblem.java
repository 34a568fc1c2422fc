package org.letapis.casebook.intake.problem;

import org.letapis.domain.problem.ProblemCode;

/** Why nothing was imported, or taken back. */
public enum IntakeProblem implements ProblemCode {
  /** Somebody asked to stop. */
  STOPPED("intake.stopped"),
  /** {0} people nobody decided about. */
  UNDECIDED("intake.undecided"),
  /** The source says something else than when it was looked at. */
  SOURCE_CHANGED("intake.source-changed"),
  /** {0} name of a member of the mapping that is not as it should be. */
  BAD_MAPPING("intake.bad-mapping"),
  /** The source has no name. */
  NO_NAME("intake.no-name"),
  /** Nothing in the source is read. */
  NOTHING_MAPPED("intake.nothing-mapped"),
  /** Nothing of it is new. */
  NOTHING_NEW("intake.nothing-new"),
  /** {0} how many records something was said of since, {1} of how many. */
  OVERTAKEN("intake.overtaken"),
  /** No import of that number that could be taken back. */
  NO_SUCH_IMPORT("intake.no-such-import");

  private final String code;

  IntakeProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
