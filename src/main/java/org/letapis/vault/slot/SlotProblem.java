package org.letapis.vault.slot;

import org.letapis.domain.problem.ProblemCode;

/** What can be wrong with a slot, or with what one is made from. */
public enum SlotProblem implements ProblemCode {
  /** A new passphrase must not be empty. How strong it must be is asked where it is typed. */
  EMPTY_PASSPHRASE("vault.empty-passphrase"),
  /** {0}: MiB of memory that unlocking would need. */
  TOO_COSTLY("vault.too-costly");

  private final String code;

  SlotProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
