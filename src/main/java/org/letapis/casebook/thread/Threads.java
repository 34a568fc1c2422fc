package org.letapis.casebook.thread;

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
}
