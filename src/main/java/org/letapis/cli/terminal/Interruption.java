package org.letapis.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.letapis.casebook.thread.Threads;

/**
 * That the process was asked to end, by Ctrl+C, another program or the computer's shutting down. It
 * ends at once, unless work says that it sees to that itself: then it is waited for, some seconds.
 */
public final class Interruption implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 15;

  private final CountDownLatch over = new CountDownLatch(1);
  private Runnable deaf = () -> {};
  private volatile boolean heeded;
  private volatile boolean asked;

  private Interruption() {}

  /** Nobody can ask. */
  public static Interruption never() {
    return new Interruption();
  }

  /** Hears what this process is asked, until it is closed. */
  public static Interruption ofProcess() {
    Interruption hearing = new Interruption();
    hearing.deaf = Threads.atEnd("interruption", hearing::hear);
    return hearing;
  }

  private void hear() {
    asked = true;
    if (heeded) {
      try {
        boolean ignored = over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** From now on the work asks whether it is {@link #asked}, and ends soon when it is. */
  public void heed() {
    heeded = true;
  }

  /** From now on the process may end at any moment. */
  public void heedNoMore() {
    over.countDown();
  }

  /** Whether somebody asked. */
  public boolean asked() {
    return asked;
  }

  /** All is said: the process may end. */
  @Override
  public void close() {
    deaf.run();
    over.countDown();
  }
}
