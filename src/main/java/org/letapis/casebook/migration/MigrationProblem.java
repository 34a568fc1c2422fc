package org.letapis.casebook.migration;

import org.letapis.domain.problem.ProblemCode;

/** Why a casebook's folder cannot be brought up to date. Nothing was changed then. */
public enum MigrationProblem implements ProblemCode {
  /** A later version of the program has changed it. {0} the number of that change. */
  NEWER_FORMAT("migration.newer-format"),
  /** What is noted of a change is not what this program knows of it. {0} its number. */
  ALTERED("migration.altered"),
  /** No copy could be made and read back first. */
  NO_COPY("migration.no-copy");

  private final String code;

  MigrationProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
