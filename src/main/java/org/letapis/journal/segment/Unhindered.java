package org.letapis.journal.segment;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * File access that a thread's interruption does not break off. An interrupt closes the channel in
 * use (see {@link java.nio.channels.InterruptibleChannel}), and a save must not fail because a
 * window was closed.
 */
public final class Unhindered {

  private Unhindered() {}

  /** Work on a file that can be begun again from its start. */
  @FunctionalInterface
  public interface Work<T> {
    public T run() throws IOException;
  }

  /** Runs the work, again if an interrupt broke it off; the thread stays interrupted afterwards. */
  public static <T> T run(Work<T> work) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return work.run();
        } catch (ClosedByInterruptException again) {
          interrupted = true;
          Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
