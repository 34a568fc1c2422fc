package org.letapis.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class Argon2CalibrationTest {
  private static final long GIB = 1 << 20;
  private final List<Argon2Cost> tried = new ArrayList<>();

  @Test
  void aSecondsWorthOfMemoryIsChosenBeforeAnyFurtherPass() {
    assertThat(find(1_270, 4 * GIB)).isEqualTo(new Argon2Cost(256 * 1024, 3, 4));
    assertThat(find(635, 4 * GIB)).isEqualTo(new Argon2Cost(512 * 1024, 3, 4));
  }

  @Test
  void whereMemoryEndsPassesBegin() {
    assertThat(find(317, 4 * GIB)).isEqualTo(new Argon2Cost(1024 * 1024, 3, 4));
    assertThat(find(100, 4 * GIB)).isEqualTo(new Argon2Cost(1024 * 1024, 10, 4));
    assertThat(find(1, 4 * GIB)).isEqualTo(new Argon2Cost(1024 * 1024, 20, 4));
    assertThat(find(317, GIB / 4)).isEqualTo(new Argon2Cost(256 * 1024, 12, 4));
  }

  @Test
  void theFloorHoldsOnTheSlowestAndSmallestMachine() {
    assertThat(find(1_000_000, GIB)).isEqualTo(Argon2Calibration.FLOOR);
    assertThat(find(1_000_000, 1)).isEqualTo(Argon2Calibration.FLOOR);
    assertThat(find(1_270, 1)).isEqualTo(new Argon2Cost(64 * 1024, 12, 4));
    assertThat(new Argon2Calibration(cost -> Long.MAX_VALUE, GIB).find())
        .isEqualTo(Argon2Calibration.FLOOR);
  }

  /** What is measured is never dearer than the bounds, whatever the first guess was. */
  @Test
  void nothingDearerThanTheBoundsIsTried() {
    for (long nanos : new long[] {0, 1, 10, 100, 1_000, 10_000, 100_000}) {
      find(nanos, 100 * GIB);
    }
    assertThat(tried)
        .allMatch(c -> Argon2Cost.isAcceptable(c.memoryKiB(), c.iterations(), c.parallelism()))
        .allMatch(c -> c.memoryKiB() >= 64 * 1024 && c.iterations() >= 3);
  }

  /** On this machine, whichever it is. */
  @Test
  void theCostOfThisMachineIsWithinTheBounds() {
    Argon2Cost cost = Argon2Calibration.measure();
    System.out.println("measured " + cost);
    assertThat(cost.memoryKiB()).isBetween(64 * 1024, Argon2Cost.MAX_MEMORY_KIB);
    assertThat(cost.iterations()).isBetween(3, Argon2Cost.MAX_ITERATIONS);
  }

  /**
   * As behind a window, where work runs on virtual threads: no computer does twenty passes over so
   * much memory in a second, and a casebook of that cost would take a minute to open.
   */
  @Test
  void onAVirtualThreadTheTimeIsMeasuredToo() throws Exception {
    FutureTask<Argon2Cost> measured = new FutureTask<>(Argon2Calibration::measure);
    Thread.startVirtualThread(measured);
    assertThat(measured.get().work()).isLessThan(4L * 3 * GIB);
    assertThat(measured.get().iterations()).isLessThan(Argon2Cost.MAX_ITERATIONS);
  }

  /** The program holds much beside it when a casebook is opened again. */
  @Test
  void noMoreThanAQuarterOfTheProgramsMemoryIsTaken() {
    long most = Runtime.getRuntime().maxMemory() / 1024 / 4;
    assertThat((long) Argon2Calibration.measure().memoryKiB())
        .isLessThanOrEqualTo(Math.max(most, Argon2Calibration.FLOOR.memoryKiB()));
  }

  /**
   * @param nanos how long one KiB takes in one pass
   */
  private Argon2Cost find(long nanos, long memoryKiB) {
    return new Argon2Calibration(
            cost -> {
              tried.add(cost);
              return cost.work() * nanos;
            },
            memoryKiB)
        .find();
  }
}
