package org.letapis.vault.words;

import org.letapis.domain.problem.ProblemCode;

/** What can be wrong with words that were typed. */
public enum WordsProblem implements ProblemCode {
  /** {0}: how many there are, {1}: how many there should be. */
  COUNT("recovery.count"),
  /** {0}: number of the first word that is not in the list, from 1. */
  UNKNOWN("recovery.unknown"),
  /**
   * Each word is in the list, and together they do not fit: one is another, or two changed places.
   */
  CHECKSUM("recovery.checksum");

  private final String code;

  WordsProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
