package org.letapis.casebook.thread;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** Where the threads of an open casebook come from: each does one thing after the other. */
public final class Threads {

  private Threads() {}

  /**
   * A thread of its own; whoever asks for it closes it.
   *
   * @param name says what is done on it
   */
  public static ScheduledExecutorService one(String name) {
    ThreadFactory factory = Thread.ofPlatform().name(name).daemon(true).factory();
    return Executors.newSingleThreadScheduledExecutor(factory);
  }

  /** As many threads as the computer has processors, at most eight; see {@link Several}. */
  static ExecutorService several(String name) {
    int many = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    return Executors.newFixedThreadPool(
        many, Thread.ofPlatform().name(name, 0).daemon(true).factory());
  }

  /**
   * Does something when the process is asked to end, which ends once that is done.
   *
   * @param name says what is done
   * @return takes it back; of no use once the process is ending
   */
  public static Runnable atEnd(String name, Runnable work) {
    Thread thread = Thread.ofPlatform().name(name).unstarted(work);
    Runtime.getRuntime().addShutdownHook(thread);
    return () -> {
      try {
        boolean ignored = Runtime.getRuntime().removeShutdownHook(thread);
      } catch (IllegalStateException ending) {
        // It is being done.
      }
    };
  }
}
