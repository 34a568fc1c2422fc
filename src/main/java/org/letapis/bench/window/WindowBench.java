package org.letapis.bench.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.bench.Unit;
import org.letapis.casebook.Casebook;

/**
 * The window in a process of its own: until it is there, what memory it takes, and the longest that
 * it did not answer while somebody worked.
 */
public final class WindowBench implements Bench {

  /** What the program is asked for as its first argument; then a folder and minutes follow. */
  public static final String COMMAND = "--use-window";

  /** Asks for an empty window. */
  public static final String BARE = "bare";

  /** Asks for the program's window, which is not used. */
  public static final String UNUSED = "unused";

  /** Asks for the casebook to be opened and locked. */
  public static final String ENTERED = "entered";

  /** The window is there; with what memory it has, in MiB. */
  public static final String SHOWN = "shown";

  /**
   * The first screen of an opened casebook is there: milliseconds from the click, with next to no
   * derivation of a key, since the casebooks of the bench ask for none worth the name.
   */
  public static final String OPENED = "opened";

  /** The same until nothing is read beside any more. */
  public static final String RESTED = "rested";

  /** It was used; with what memory it has, in MiB. */
  public static final String USED = "used";

  /** How often everything was gone through. */
  public static final String ROUNDS = "rounds";

  /** How often it was asked for an answer. */
  public static final String BEATS = "beats";

  /** The longest it did not answer, in milliseconds. */
  public static final String LONGEST = "longest";

  /** The same after everything had been done once; 0 where there was one round only. */
  public static final String AGAIN = "again";

  /** The longest the machine let a sleeping thread wait, in milliseconds. */
  public static final String MACHINE = "machine";

  /** How often it was late. */
  public static final String LATE = "late";

  /** One of those: milliseconds, what was done, and where the thread was. */
  public static final String STALL = "stall";

  static final Set<String> FIGURES =
      Set.of(SHOWN, OPENED, RESTED, USED, ROUNDS, BEATS, LONGEST, AGAIN, MACHINE, LATE);

  private static final int TIMES = 3;
  private static final int TOLD = 8;
  private static final double MOST_MILLIS = 50;
  private static final double MOST_OPENING = 500;
  private static final double NANOS = 1e9;

  @Override
  public String name() {
    return "window";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    if (!WindowProcess.possible()) {
      bed.narrator().say("bench.not-installed", "java");
      return List.of();
    }
    String book;
    try (Casebook copy = bed.copy(name())) {
      book = copy.folder().toString();
    }
    double[][] bare = started(book, BARE);
    double[][] ours = started(book, UNUSED);
    WindowProcess used = WindowProcess.run(COMMAND, book, Double.toString(bed.minutes()));
    used.stalls().stream().limit(TOLD).forEach(stall -> bed.narrator().say("bench.stall", stall));
    Disk.delete(bed.room(name()));
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line("bench.work.window", Measure.of(Unit.SECONDS, ours[0]))
            .beside(List.of(empty(Measure.of(Unit.SECONDS, bare[0])))));
    lines.add(
        new Line("bench.work.window-memory", Measure.of(Unit.MEBIBYTES, ours[1]))
            .beside(List.of(empty(Measure.of(Unit.MEBIBYTES, bare[1])))));
    lines.add(
        new Line("bench.work.window-opened", Measure.once(Unit.MILLISECONDS, used.figure(OPENED)))
            .aimingAt(new Goal.Bound(MOST_OPENING)));
    lines.add(
        new Line("bench.work.window-rested", Measure.once(Unit.MILLISECONDS, used.figure(RESTED))));
    lines.add(new Line("bench.work.window-used", Measure.once(Unit.MEBIBYTES, used.figure(USED))));
    lines.add(
        stall(
            "bench.work.window-stall",
            used,
            LONGEST,
            bed.minutes(),
            Math.round(used.figure(LATE)),
            Math.round(used.figure(BEATS))));
    if (used.figure(AGAIN) > 0) {
      lines.add(
          stall("bench.work.window-stall-again", used, AGAIN, Math.round(used.figure(ROUNDS))));
    }
    return lines;
  }

  private static Line stall(String work, WindowProcess used, String key, Object... details) {
    Measure machine = Measure.once(Unit.MILLISECONDS, used.figure(MACHINE));
    return new Line(work, Measure.once(Unit.MILLISECONDS, used.figure(key)), details)
        .boundBy(new Rival("sleep", "bench.how.sleep", machine))
        .aimingAt(new Goal.Bound(MOST_MILLIS));
  }

  private static Rival empty(Measure measure) {
    return new Rival("JavaFX", "bench.how.bare", measure);
  }

  /** Seconds until it is there, and its memory in MiB then. */
  private static double[][] started(String book, String how)
      throws IOException, InterruptedException {
    double[] seconds = new double[TIMES];
    double[] memory = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      WindowProcess one = WindowProcess.run(COMMAND, book, "0", how);
      seconds[i] = one.shown() / NANOS;
      memory[i] = one.figure(SHOWN);
    }
    return new double[][] {seconds, memory};
  }
}
