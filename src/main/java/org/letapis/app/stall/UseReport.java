package org.letapis.app.stall;

import java.io.PrintStream;
import java.util.Locale;
import org.letapis.bench.Machine;
import org.letapis.bench.window.WindowBench;

/** Tells the process that started this one what was measured, a line for each. */
public final class UseReport {

  private static final int MOST = 20;

  private final PrintStream out;

  public UseReport(PrintStream out) {
    this.out = out;
  }

  /** The window is there. */
  public void shown() {
    number(WindowBench.SHOWN, Machine.resident().orElse(0.0));
  }

  /**
   * A casebook was opened in it for the first time.
   *
   * @param drawn milliseconds until its screens could be used
   * @param rested the same until all was read that is read beside
   */
  public void opened(double drawn, double rested) {
    number(WindowBench.OPENED, drawn);
    number(WindowBench.RESTED, rested);
  }

  /** It was used. */
  public void used(Stalls stalls, int rounds) {
    number(WindowBench.USED, Machine.resident().orElse(0.0));
    number(WindowBench.ROUNDS, rounds);
    number(WindowBench.BEATS, stalls.beats());
    number(WindowBench.LONGEST, stalls.longest());
    number(WindowBench.AGAIN, rounds > 1 ? stalls.again() : 0);
    number(WindowBench.MACHINE, stalls.machine());
    number(WindowBench.LATE, stalls.late().size());
    stalls.late().stream()
        .limit(MOST)
        .forEach(
            stall ->
                out.printf(
                    Locale.ROOT,
                    "%s=%.0f %s %s%n",
                    WindowBench.STALL,
                    stall.millis(),
                    stall.during(),
                    stall.where()));
    out.flush();
  }

  private void number(String key, double value) {
    out.printf(Locale.ROOT, "%s=%.3f%n", key, value);
    out.flush();
  }
}
