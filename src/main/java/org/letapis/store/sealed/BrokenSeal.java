package org.letapis.store.sealed;

import java.io.IOException;

/** What is on the disk is not what was written there. */
final class BrokenSeal extends IOException {

  private static final long serialVersionUID = 1L;

  BrokenSeal(String what) {
    super(what);
  }
}
