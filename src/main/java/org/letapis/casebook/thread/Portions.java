package org.letapis.casebook.thread;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes portions of work on a thread of its own while others are being written, a few ahead. What
 * the maker throws is thrown where the portions are taken.
 */
public final class Portions<T> implements Iterator<List<T>>, AutoCloseable {

  private static final int AHEAD = 4;

  private final BlockingQueue<Made<T>> made = new ArrayBlockingQueue<>(AHEAD);
  private final ExecutorService thread;
  private @Nullable Made<T> next;

  private record Made<T>(List<T> portion, boolean last, @Nullable Throwable failure) {}

  /** Makes portions and hands each on. */
  @FunctionalInterface
  public interface Maker<T> {
    void make(Consumer<List<T>> hand);
  }

  /**
   * Begins to make them.
   *
   * @param name says what is done on the thread
   */
  public Portions(String name, Maker<T> maker) {
    this.thread = Threads.one(name);
    thread.execute(
        () -> {
          try {
            maker.make(portion -> put(new Made<>(portion, false, null)));
            put(new Made<>(List.of(), true, null));
          } catch (Interrupted closed) {
            Thread.currentThread().interrupt();
          } catch (RuntimeException | Error failed) {
            putQuietly(new Made<>(List.of(), true, failed));
          }
        });
  }

  /** The reader of the portions has gone. */
  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private void put(Made<T> one) {
    try {
      made.put(one);
    } catch (InterruptedException e) {
      throw new Interrupted();
    }
  }

  private void putQuietly(Made<T> one) {
    try {
      made.put(one);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean hasNext() {
    Made<T> now = next;
    if (now == null) {
      now = take();
      next = now;
    }
    if (now.failure() instanceof RuntimeException failure) {
      throw failure;
    }
    if (now.failure() instanceof Error failure) {
      throw failure;
    }
    return !now.last();
  }

  private Made<T> take() {
    try {
      return made.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while importing", e);
    }
  }

  @Override
  public List<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Made<T> now = java.util.Objects.requireNonNull(next);
    next = null;
    return now.portion();
  }

  /** Ends the maker, whatever it is at. */
  @Override
  public void close() {
    var ignored = thread.shutdownNow();
    made.clear();
    thread.close();
  }
}
