package org.letapis.media;

import java.io.Closeable;
import java.io.IOException;

/** Closing of what was only read. */
public final class Quietly {
  private Quietly() {}

  public static void close(Closeable read) {
    try {
      read.close();
    } catch (IOException nothingToDo) {
      // Nothing was written, so nothing is lost.
    }
  }
}
