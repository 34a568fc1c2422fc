package org.letapis.bundle.release;

import org.letapis.domain.problem.ProblemCode;

/** Why an update is not believed. */
public enum ReleaseProblem implements ProblemCode {
  /** Neither this program nor the person has named a key. */
  NO_KEY("release.no-key"),
  /** The file that should hold a key holds none. */
  NOT_A_KEY("release.not-a-key"),
  /** SHA256SUMS or its signature does not lie beside the file. */
  NO_SUMS("release.no-sums"),
  /** The sums were signed by none of the keys, or altered after. */
  NOT_SIGNED("release.not-signed"),
  /** The sums do not name the file. */
  NOT_LISTED("release.not-listed"),
  /** The file is not the one that was signed. */
  ALTERED("release.altered"),
  UNREADABLE("release.unreadable");

  private final String code;

  ReleaseProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
