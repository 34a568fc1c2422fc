package org.letapis.crypto.sealed;

import java.io.IOException;

/** What is on the disk is not what was written there. */
public final class BrokenSeal extends IOException {

  private static final long serialVersionUID = 1L;

  public BrokenSeal(String what) {
    super(what);
  }
}
