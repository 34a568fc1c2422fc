package org.letapis.bundle.pipe;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Buffers on their way from one thread to another and back: so many and no more, so that whoever is
 * ahead waits. What they held is wiped at the end.
 */
final class Lane {

  /** Bytes of a buffer. */
  static final int LENGTH = 128 << 10;

  private static final int BUFFERS = 4;

  private static final ThreadFactory THREADS =
      Thread.ofPlatform().daemon().name("bundle-", 0).factory();

  // One more than there are buffers, for the end: to put something in never waits.
  private final BlockingQueue<Load> full = new ArrayBlockingQueue<>(BUFFERS + 1);
  private final BlockingQueue<Load> empty = new ArrayBlockingQueue<>(BUFFERS + 1);
  private final byte[][] buffers = new byte[BUFFERS][];
  private @Nullable Thread thread;

  /**
   * A buffer on its way, or the end.
   *
   * @param bytes of which the first {@code count} are meant
   * @param count negative when nothing follows
   * @param failure why nothing follows, if it is not the regular end
   */
  record Load(byte[] bytes, int count, @Nullable Throwable failure) {}

  /** The word that nothing follows. */
  static Load end(@Nullable Throwable failure) {
    return new Load(new byte[0], -1, failure);
  }

  /** Throws on this thread what the other has failed with, if it has. */
  static void throwIfAny(@Nullable Throwable failure) throws IOException {
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IOException(e);
    }
  }

  Lane() {
    for (int i = 0; i < BUFFERS; i++) {
      buffers[i] = new byte[LENGTH];
      empty.add(new Load(buffers[i], 0, null));
    }
  }

  /** Does work on the other thread. */
  void start(Runnable work) {
    Thread started = THREADS.newThread(work);
    thread = started;
    started.start();
  }

  void give(Load load) {
    full.add(load);
  }

  void giveBack(byte[] buffer) {
    empty.add(new Load(buffer, 0, null));
  }

  /** Tells whoever waits for an empty buffer that there will be none. */
  void endOfEmpty() {
    empty.add(end(null));
  }

  Load take() throws InterruptedIOException {
    return take(full);
  }

  Load takeEmpty() throws InterruptedIOException {
    return take(empty);
  }

  private static Load take(BlockingQueue<Load> from) throws InterruptedIOException {
    try {
      return from.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Waits until the other thread has ended, whatever happens, and wipes the buffers. */
  void join() {
    boolean interrupted = false;
    Thread other = thread;
    while (other != null && other.isAlive()) {
      try {
        other.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    for (byte[] buffer : buffers) {
      Arrays.fill(buffer, (byte) 0);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
