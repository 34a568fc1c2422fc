package org.letapis;

/**
 * Where the chance in a test begins: the same in every run, so that a failure comes again; {@code
 * -Dletapis.seed=…} tries another.
 */
public final class Seed {

  private static final long SEED = Long.getLong("letapis.seed", 20261122L);

  private Seed() {}

  /** The seed of this run, printed so that a failure can be repeated. */
  public static long get() {
    System.out.println("seed " + SEED);
    return SEED;
  }
}
