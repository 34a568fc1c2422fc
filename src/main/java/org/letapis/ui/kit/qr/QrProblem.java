package org.letapis.ui.kit.qr;

import org.letapis.domain.problem.ProblemCode;

/** What can be wrong with a file that should hold a QR code. */
public enum QrProblem implements ProblemCode {
  /** Nowhere on the picture or the pages is one that can be read. */
  NONE("kit.qr-none"),
  /** The disk cannot read it. */
  UNREADABLE("kit.qr-unreadable");

  private final String code;

  QrProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
