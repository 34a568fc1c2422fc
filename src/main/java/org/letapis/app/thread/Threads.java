package org.letapis.app.thread;

/** Starts what runs beside the window; none of it keeps the process alive. */
public final class Threads {

  private Threads() {}

  /** Runs something that waits most of the time, or for long. */
  public static Thread start(Runnable work) {
    return Thread.ofVirtual().start(work);
  }

  /** The same as an {@link java.util.concurrent.Executor}. */
  public static void execute(Runnable work) {
    Thread.ofPlatform().daemon().name("beside").start(work);
  }
}
