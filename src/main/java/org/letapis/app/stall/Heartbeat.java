package org.letapis.app.stall;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.letapis.app.thread.Threads;
import org.letapis.app.tour.FxThread;

/**
 * Asks the JavaFX thread for an answer again and again, each time from its queue, so that an answer
 * takes as long as a click would wait. When one is late, it is looked what the thread is at.
 */
public final class Heartbeat implements AutoCloseable {

  /** Answers that take longer than this are stalls: three pictures of sixty a second. */
  public static final double LATE_MILLIS = 50;

  private static final double MILLION = 1e6;
  private static final long PAUSE_MILLIS = 8;
  private static final long LOOK_MILLIS = 10;
  private static final double LOOK_AFTER = 30;

  private final Thread asked;
  private final CompletableFuture<Void> beating;
  private final List<Stall> late = new ArrayList<>();
  private volatile boolean ended;
  private volatile String during = "";
  private volatile long answered;
  private int beats;
  private double longest;
  private volatile double again;
  private double machine;

  /** Begins; not to be made on the JavaFX thread. */
  public Heartbeat() {
    this.asked = FxThread.call(Thread::currentThread);
    this.beating = CompletableFuture.runAsync(this::beat, Threads::execute);
  }

  /** What is being done from now on, as stalls are told apart. */
  public void during(String step) {
    during = step;
  }

  /** From now on everything was done once. */
  public void warm() {
    again = 0;
  }

  private void beat() {
    while (!ended) {
      long slept = System.nanoTime();
      if (!sleep(PAUSE_MILLIS)) {
        return;
      }
      machine = Math.max(machine, (System.nanoTime() - slept) / MILLION - PAUSE_MILLIS);
      one();
    }
  }

  private void one() {
    long begun = System.nanoTime();
    String step = during;
    answered = 0;
    Platform.runLater(() -> answered = System.nanoTime());
    Sightings seen = new Sightings();
    while (answered == 0 && !ended) {
      long slept = System.nanoTime();
      if (!sleep(1)) {
        return;
      }
      machine = Math.max(machine, (System.nanoTime() - slept) / MILLION - 1);
      if ((System.nanoTime() - begun) / MILLION > LOOK_AFTER && answered == 0) {
        seen.add(asked.getStackTrace());
        if (!sleep(LOOK_MILLIS)) {
          return;
        }
      }
    }
    if (answered != 0) {
      double took = (answered - begun) / MILLION;
      beats++;
      longest = Math.max(longest, took);
      again = Math.max(again, took);
      if (took > LATE_MILLIS) {
        late.add(new Stall(took, step, seen.most()));
      }
    }
  }

  private static boolean sleep(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What came of it so far; once it has ended, all of it. */
  public Stalls stalls() {
    close();
    return new Stalls(beats, longest, again, machine, late);
  }

  /** Asks no more. */
  @Override
  public void close() {
    ended = true;
    beating.join();
  }
}
