package org.letapis.media;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.letapis.domain.problem.Problem;

/**
 * Where hostile files are taken apart: each on a thread of its own with the least priority, so that
 * one that cannot be stopped holds up nothing else, and is left behind.
 */
public final class Workshop {

  /** Threads that did not stop when they should; with so many left behind nothing more is begun. */
  private static final int MOST_LOST = 3;

  private static final Duration GRACE = Duration.ofSeconds(5);

  private final ThreadFactory threads =
      Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("media-", 0).factory();
  private final AtomicInteger lost = new AtomicInteger();

  /**
   * Work on a file.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Work<T> {
    T run(Allowance allowance) throws Exception;
  }

  /** Does it within the usual bounds; blocks until it is done or given up. */
  public <T> T call(BooleanSupplier cancelled, Work<T> work) {
    return call(Allowance.TIME, cancelled, work);
  }

  /**
   * Does it, and blocks until it is done or given up.
   *
   * @throws Problem whatever is wrong with the file: nothing else comes out
   */
  public <T> T call(Duration time, BooleanSupplier cancelled, Work<T> work) {
    if (lost.get() >= MOST_LOST) {
      throw new Problem(MediaProblem.BUSY);
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        threads.newThread(
            () -> {
              try {
                result.complete(work.run(new Allowance(time, Allowance.MEMORY, cancelled)));
              } catch (Throwable thrown) {
                result.completeExceptionally(problem(thrown));
              }
            });
    thread.start();
    return await(result, time, cancelled);
  }

  /** Starts what goes on until it is told to stop: playing. */
  public void play(BooleanSupplier cancelled, Work<?> work) {
    threads
        .newThread(
            () -> {
              try {
                work.run(Allowance.unhurried(cancelled));
              } catch (Throwable thrown) {
                // Whoever plays has said what is wrong; a file cut off simply ends.
                problem(thrown);
              }
            })
        .start();
  }

  private <T> T await(CompletableFuture<T> result, Duration time, BooleanSupplier cancelled) {
    long end = System.nanoTime() + time.plus(GRACE).toNanos();
    while (true) {
      try {
        return result.get(100, TimeUnit.MILLISECONDS);
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof Problem problem
            ? problem
            : new Problem(failed.getCause(), MediaProblem.UNREADABLE);
      } catch (TimeoutException notYet) {
        if (cancelled.getAsBoolean()) {
          throw new Problem(MediaProblem.STOPPED);
        }
        if (System.nanoTime() > end) {
          lost.incrementAndGet();
          result.whenComplete((done, thrown) -> lost.decrementAndGet());
          throw new Problem(MediaProblem.TOO_LONG, time.toSeconds());
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new Problem(MediaProblem.STOPPED);
      }
    }
  }

  /** Whatever a reader of foreign files threw, as what a person is told. */
  static Problem problem(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Problem problem) {
        return problem;
      }
      if (t instanceof OutOfMemoryError) {
        return new Problem(MediaProblem.TOO_LARGE);
      }
    }
    return new Problem(thrown, MediaProblem.UNREADABLE);
  }
}
