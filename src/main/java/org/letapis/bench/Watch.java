package org.letapis.bench;

import java.io.IOException;

/** Takes the time of something done many times. */
public final class Watch {

  private Watch() {}

  /** Work on one of many things. */
  @FunctionalInterface
  public interface Work {
    void on(int number) throws IOException, InterruptedException;
  }

  /** How long each took, in nanoseconds; some are done before that and are not counted. */
  public static long[] each(int warm, int times, Work work)
      throws IOException, InterruptedException {
    for (int i = 0; i < warm; i++) {
      work.on(i);
    }
    long[] took = new long[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      work.on(warm + i);
      took[i] = System.nanoTime() - begun;
    }
    return took;
  }

  /** How long it took once, in nanoseconds. */
  public static long once(Work work) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    work.on(0);
    return System.nanoTime() - begun;
  }
}
