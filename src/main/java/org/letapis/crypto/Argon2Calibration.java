package org.letapis.crypto;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.ToLongFunction;

/**
 * Finds the cost at which one guess takes about a second of this machine's time. Memory first: it
 * is what makes guessing on special hardware dear. Only where there is no more memory to be had,
 * passes. Never less than the second recommended option of RFC 9106 (64 MiB, 3 passes), however
 * slow the machine is.
 */
public final class Argon2Calibration {
  /** What one derivation shall take. */
  public static final Duration TARGET = Duration.ofSeconds(1);

  /** The least that is ever chosen: RFC 9106, section 4, second option. */
  public static final Argon2Cost FLOOR = new Argon2Cost(64 * 1024, 3, 4);

  private static final int KIB = 1024;

  /** Memory is a multiple of this many KiB, so that the number says little about the machine. */
  private static final int STEP = 16 * KIB;

  private final ToLongFunction<Argon2Cost> timer;
  private final long memoryKiB;

  /**
   * @param timer how many nanoseconds a derivation takes
   * @param memoryKiB most memory that may be used
   */
  Argon2Calibration(ToLongFunction<Argon2Cost> timer, long memoryKiB) {
    this.timer = timer;
    this.memoryKiB = memoryKiB;
  }

  /** The cost for this machine; measuring takes about two seconds. */
  public static Argon2Cost measure() {
    return new Argon2Calibration(Argon2Calibration::nanos, memoryToSpare()).find();
  }

  Argon2Cost find() {
    // The first is slow, until it is compiled.
    long floor = Math.min(timer.applyAsLong(FLOOR), timer.applyAsLong(FLOOR));
    Argon2Cost guess = scaled(FLOOR, floor);
    return guess.equals(FLOOR) ? guess : scaled(guess, timer.applyAsLong(guess));
  }

  /** The cost that takes the target's time, where this one took so long. */
  private Argon2Cost scaled(Argon2Cost measured, long nanos) {
    double work = (double) measured.work() * TARGET.toNanos() / Math.max(1, nanos);
    long most = Math.min(Argon2Cost.MAX_MEMORY_KIB, memoryKiB);
    long memory = Math.min(most, (long) (work / FLOOR.iterations())) / STEP * STEP;
    long least = Math.max(FLOOR.memoryKiB(), memory);
    long passes = Math.round(work / least);
    return new Argon2Cost(
        (int) least,
        Math.clamp(passes, FLOOR.iterations(), Argon2Cost.MAX_ITERATIONS),
        FLOOR.parallelism());
  }

  /**
   * Time of this thread alone, so that a busy machine does not make the cost low. Of a virtual
   * thread Java says that it took none, though it claims to know.
   */
  private static long nanos(Argon2Cost cost) {
    byte[] salt = new byte[Argon2id.SALT_LENGTH];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    boolean own = threads.isCurrentThreadCpuTimeSupported() && !Thread.currentThread().isVirtual();
    try (Secret nothing = Secret.random(16, new SecureRandom())) {
      long began = own ? threads.getCurrentThreadCpuTime() : System.nanoTime();
      Argon2id.derive(nothing, salt, cost, Aead.KEY_LENGTH).close();
      return (own ? threads.getCurrentThreadCpuTime() : System.nanoTime()) - began;
    } catch (OutOfMemoryError tooMuch) {
      return Long.MAX_VALUE;
    }
  }

  /**
   * A quarter of the machine's memory, and of what this program may use: it is taken there, beside
   * all that the program holds when a casebook is opened again after hours of work.
   */
  private static long memoryToSpare() {
    long heap = Runtime.getRuntime().maxMemory() / KIB / 4;
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? Math.min(heap, machine.getTotalMemorySize() / KIB / 4)
        : heap;
  }
}
