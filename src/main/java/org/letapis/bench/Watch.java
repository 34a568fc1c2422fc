package org.letapis.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes the time of something done many times. */
public final class Watch {

  private Watch() {}

  /** Work on one of many things. */
  @FunctionalInterface
  public interface Work {
    void on(int number) throws IOException, InterruptedException;
  }

  /** A question about one of many things, and its answer. */
  @FunctionalInterface
  public interface Question {
    Object on(int number) throws IOException, InterruptedException;
  }

  /** How long each took, in nanoseconds; some are done before that and are not counted. */
  public static long[] each(int warm, int times, Question question)
      throws IOException, InterruptedException {
    List<Object> last = new ArrayList<>(1);
    for (int i = 0; i < warm; i++) {
      keep(last, question.on(i));
    }
    long[] took = new long[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      Object answer = question.on(warm + i);
      took[i] = System.nanoTime() - begun;
      keep(last, answer);
    }
    return took;
  }

  /** An answer that nobody has need not be made. */
  private static void keep(List<Object> last, Object answer) {
    last.clear();
    last.add(answer);
  }

  /** How long it took once, in nanoseconds. */
  public static long once(Work work) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    work.on(0);
    return System.nanoTime() - begun;
  }
}
