package org.letapis.media;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.letapis.domain.problem.Problem;

/**
 * What one look at a hostile file may cost: time, and memory taken by its thread. Everything that
 * reads asks {@link #check()} every few kilobytes, every operator and every row, so that a file
 * made to grow without end ends soon.
 */
public final class Allowance {

  /** Bytes a thread may take in all for one look, freed ones counted too. */
  public static final long MEMORY = 1L << 30;

  /** Seconds one look may last. */
  public static final Duration TIME = Duration.ofSeconds(20);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Duration time;
  private final long memory;
  private final BooleanSupplier cancelled;
  private final long begun = System.nanoTime();
  private final long thread = Thread.currentThread().threadId();
  private final long taken = THREADS.getThreadAllocatedBytes(thread);
  private volatile boolean stopped;

  /**
   * Begins now, for the thread that calls.
   *
   * @param time how long it may last
   * @param memory how many bytes it may take
   * @param cancelled asked often, from that thread
   */
  public Allowance(Duration time, long memory, BooleanSupplier cancelled) {
    this.time = time;
    this.memory = memory;
    this.cancelled = cancelled;
  }

  /** The usual one. */
  public static Allowance usual() {
    return new Allowance(TIME, MEMORY, () -> false);
  }

  /** As much as playing or copying takes: it lasts until it is stopped. */
  public static Allowance unhurried(BooleanSupplier cancelled) {
    return new Allowance(Duration.ofDays(1), Long.MAX_VALUE, cancelled);
  }

  /** Makes the next check fail; from any thread. */
  public void stop() {
    stopped = true;
  }

  /**
   * Goes on, or throws.
   *
   * @throws Problem STOPPED, TOO_LONG or TOO_LARGE
   */
  public void check() {
    if (stopped || cancelled.getAsBoolean()) {
      throw new Problem(MediaProblem.STOPPED);
    }
    if (System.nanoTime() - begun > time.toNanos()) {
      throw new Problem(MediaProblem.TOO_LONG, time.toSeconds());
    }
    if (memory < Long.MAX_VALUE && taken() > memory) {
      throw new Problem(MediaProblem.TOO_LARGE);
    }
  }

  /**
   * Says beforehand that so many bytes will be taken at once.
   *
   * @throws Problem TOO_LARGE when that is more than is left
   */
  public void expect(long bytes) {
    check();
    if (bytes < 0 || bytes > memory - taken()) {
      throw new Problem(MediaProblem.TOO_LARGE);
    }
  }

  private long taken() {
    return THREADS.getThreadAllocatedBytes(thread) - taken;
  }
}
