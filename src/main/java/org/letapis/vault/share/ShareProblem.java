package org.letapis.vault.share;

import org.letapis.domain.problem.ProblemCode;

/** What can be wrong with a part of a key. */
public enum ShareProblem implements ProblemCode {
  /** {0}: number of the first group of characters that was typed wrongly, from 1. */
  GROUP("share.group"),
  /** {0}: how many groups there are, {1}: how many there should be. */
  LENGTH("share.length"),
  /** Every group fits, and the whole does not: groups of two parts were mixed. */
  CHECKSUM("share.checksum"),
  /** {0}: the version found. */
  NEWER_FORMAT("share.newer-format"),
  /** The numbers inside are outside of their bounds: nobody's program wrote them. */
  ALTERED("share.altered"),
  /** {0}: number of the part. Its trustee's passphrase is another one. */
  WRONG_PASSPHRASE("share.wrong-passphrase"),
  EMPTY_PASSPHRASE("share.empty-passphrase"),
  /** Of another casebook, or of parts that were made anew since. */
  OTHER_SET("share.other-set"),
  /** {0}: number of the part. It is said to be of this set, and is not the one that was made. */
  NOT_THE_ONE_MADE("share.not-the-one-made"),
  /** {0}: number of the part that is there twice. */
  TWICE("share.twice"),
  /** {0}: how many there are, {1}: how many are needed. */
  TOO_FEW("share.too-few"),
  /** {0} fewest parts, {1} most parts. */
  BOUNDS("share.bounds");

  private final String code;

  ShareProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
