package org.letapis.casebook.thread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work done on a thread of its own, ahead of the one who takes what comes of it: in the order in
 * which it was given, and so much of it at a time that memory is bounded. Used by one thread.
 *
 * @param <T> what comes of it
 */
public final class Ahead<T> implements AutoCloseable {

  private final ExecutorService thread;
  private final int limit;
  private final Consumer<T> taker;
  private final Deque<Future<T>> begun = new ArrayDeque<>();

  /**
   * @param name says what is done on the thread
   * @param limit most pieces of work at a time
   * @param taker is told what came of each, on the thread that gives it
   */
  public Ahead(String name, int limit, Consumer<T> taker) {
    this.thread = Threads.one(name);
    this.limit = limit;
    this.taker = taker;
  }

  /** Has some work done; what it throws is thrown here, or later, or by {@link #finish}. */
  public void add(Callable<T> work) {
    begun.add(thread.submit(work));
    while (begun.size() > limit || (!begun.isEmpty() && begun.getFirst().isDone())) {
      take();
    }
  }

  /** Waits for all that was begun. */
  public void finish() {
    while (!begun.isEmpty()) {
      take();
    }
  }

  private void take() {
    taker.accept(Done.of(begun.remove()));
  }

  /** Drops what was not begun yet. */
  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }
}
