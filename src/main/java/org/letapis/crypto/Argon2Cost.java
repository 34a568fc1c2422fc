package org.letapis.crypto;

/**
 * What one guess of a passphrase costs with Argon2id (RFC 9106).
 *
 * @param memoryKiB memory in KiB, from 8 per lane to 1 GiB
 * @param iterations passes over the memory, 1 to 20
 * @param parallelism lanes, 1 to 8
 */
public record Argon2Cost(int memoryKiB, int iterations, int parallelism) {
  public static final int MAX_MEMORY_KIB = 1 << 20;
  public static final int MAX_ITERATIONS = 20;
  public static final int MAX_PARALLELISM = 8;
  private static final int MIN_KIB_PER_LANE = 8;

  /** Refuses a cost outside the bounds, before anything is spent on it. */
  public Argon2Cost {
    if (!isAcceptable(memoryKiB, iterations, parallelism)) {
      throw new IllegalArgumentException("Argon2id cost out of bounds");
    }
  }

  /** Whether these numbers, read from somewhere, are within the bounds. */
  public static boolean isAcceptable(long memoryKiB, long iterations, long parallelism) {
    return parallelism >= 1
        && parallelism <= MAX_PARALLELISM
        && iterations >= 1
        && iterations <= MAX_ITERATIONS
        && memoryKiB >= MIN_KIB_PER_LANE * parallelism
        && memoryKiB <= MAX_MEMORY_KIB;
  }

  /**
   * The cost for new casebooks: 256 MiB, 3 passes, 4 lanes. Four times the memory of the second
   * choice that RFC 9106 recommends, and about a second on an ordinary laptop.
   */
  public static Argon2Cost standard() {
    return new Argon2Cost(256 * 1024, 3, 4);
  }

  /** Memory times passes, in KiB: what the time grows with. */
  public long work() {
    return (long) memoryKiB * iterations;
  }
}
