package org.letapis.bundle.problem;

import org.letapis.domain.problem.ProblemCode;

/** What can go wrong with a bundle, a contact card or an identity. */
public enum BundleProblem implements ProblemCode {
  /** It is no age file, or what is in it is no bundle. */
  NOT_A_BUNDLE("bundle.not-a-bundle"),
  /** The file ends too early or has something added: its length is not that of a whole bundle. */
  TRUNCATED("bundle.truncated"),
  /** No key of this reader opens it. */
  NOT_FOR_YOU("bundle.not-for-you"),
  /** It opens, but its author did not name this reader: it was passed on. */
  FORWARDED("bundle.forwarded"),
  /** Its encryption does not verify, or it ends where it should not. */
  ALTERED("bundle.altered"),
  /** {0}: the member that is not what its author wrote. */
  MEMBER_ALTERED("bundle.member-altered"),
  /** {0}: the member whose signature is wrong. */
  SIGNATURE_WRONG("bundle.signature-wrong"),
  /** {0}: the version found. */
  NEWER_FORMAT("bundle.newer-format"),
  /** {0}: the member that may not be there, or not in that place; shortened. */
  MEMBER_NOT_ALLOWED("bundle.member-not-allowed"),
  /** {0}: what is too large; {1}: the most that is read. */
  TOO_LARGE("bundle.too-large"),
  /** {0}: the most bytes that are read. */
  FILE_TOO_LARGE("bundle.file-too-large"),
  /** {0}: the most recipients that are read. */
  HEADER_TOO_LARGE("bundle.header-too-large"),
  /** {0}: the member; {1}: the line in it, from 1. */
  MALFORMED("bundle.malformed"),
  /** {0}: first characters of the author's fingerprint; {1}: number of the entry. */
  CHAIN_BROKEN("bundle.chain-broken"),
  /** {0}: first characters of the author's fingerprint; {1}: number that two entries have. */
  FORK("bundle.fork"),
  /** {0}: first characters of the author's fingerprint, whose signed head is not there. */
  HEAD_MISSING("bundle.head-missing"),
  /** {0}: how many recipients a bundle may have. */
  TOO_MANY_RECIPIENTS("bundle.too-many-recipients"),
  /** {0}: the member whose source was not as it was said to be, or not as it was before. */
  SOURCE_CHANGED("bundle.source-changed"),
  /** {0}: the member whose source could not be read. */
  SOURCE_UNREADABLE("bundle.source-unreadable"),
  /** {0}: the member there is too much of; {1}: the most of it that a bundle holds. */
  TOO_MUCH("bundle.too-much"),
  UNREADABLE("bundle.unreadable"),
  UNWRITABLE("bundle.unwritable"),
  NOT_PERMITTED("bundle.not-permitted"),
  DISK_FULL("bundle.disk-full"),

  /** {0}: where in the card. */
  CARD_MALFORMED("card.malformed"),
  /** {0}: the version found. */
  CARD_NEWER_FORMAT("card.newer-format"),
  CARD_SIGNATURE_WRONG("card.signature-wrong"),

  /** {0}: where in the stored identity. */
  IDENTITY_MALFORMED("identity.malformed"),
  /** {0}: the version found. */
  IDENTITY_NEWER_FORMAT("identity.newer-format");

  private final String code;

  BundleProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
