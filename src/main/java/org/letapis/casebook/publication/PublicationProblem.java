package org.letapis.casebook.publication;

import org.letapis.domain.problem.ProblemCode;

/** Why nothing is published. */
public enum PublicationProblem implements ProblemCode {
  /** Nothing is left of what was chosen. */
  NOTHING("publication.nothing"),
  /** Something lies there already. */
  EXISTS("publication.exists"),
  DISK_FULL("publication.disk-full"),
  NOT_PERMITTED("publication.not-permitted"),
  UNWRITABLE("publication.unwritable"),
  STOPPED("publication.stopped");

  private final String code;

  PublicationProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
