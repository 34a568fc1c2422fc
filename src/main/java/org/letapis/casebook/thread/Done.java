package org.letapis.casebook.thread;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for work that is being done on another thread. */
final class Done {

  private Done() {}

  /**
   * What came of it; what it threw is thrown here. An interrupt is for whoever asks next: what was
   * begun is to be ended.
   */
  static <T> T of(Future<T> work) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return work.get();
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
