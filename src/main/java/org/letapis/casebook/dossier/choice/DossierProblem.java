package org.letapis.casebook.dossier.choice;

import org.letapis.domain.problem.ProblemCode;

/** Why there is no dossier. */
public enum DossierProblem implements ProblemCode {
  /** The record is not here, or is nobody's. */
  NOBODY("dossier.nobody"),
  /** The person's own record may not be shown under what was chosen. */
  WITHHELD("dossier.all-withheld"),
  /** {0} the code that no template has. */
  NO_TEMPLATE("dossier.no-template"),
  /** {0} how many people who are kept back are named in its free text. */
  NAMED("dossier.named-people"),
  /** The disk is full, gone or write-protected. */
  UNWRITABLE("dossier.unwritable");

  private final String code;

  DossierProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
