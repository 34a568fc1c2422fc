package org.letapis.app.stall;

import java.util.Comparator;
import java.util.List;

/**
 * How a window answered.
 *
 * @param beats how often it was asked
 * @param longest the longest it took to answer, in milliseconds
 * @param again the same after everything had been done once
 * @param machine the longest the machine let a thread wait that only wanted to wake up: what no
 *     program can answer for
 * @param late those that took longer than {@link Heartbeat#LATE_MILLIS}, the longest first
 */
public record Stalls(int beats, double longest, double again, double machine, List<Stall> late) {

  public Stalls {
    late = late.stream().sorted(Comparator.comparingDouble(Stall::millis).reversed()).toList();
  }
}
