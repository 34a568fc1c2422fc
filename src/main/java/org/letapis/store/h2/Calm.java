package org.letapis.store.h2;

import java.util.function.Supplier;

/**
 * Work with the thread's interruption put aside: an interrupt closes the file under the database,
 * and what reopens it forgets that there was one.
 */
public final class Calm {

  private Calm() {}

  /** Does the work and leaves the thread interrupted if it was. */
  public static <T> T run(Supplier<T> work) {
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
