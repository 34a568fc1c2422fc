package org.letapis.bench;

import java.util.Arrays;

/**
 * What was measured several times.
 *
 * @param runs how many times, at least one
 */
public record Measure(Unit unit, double median, double p95, double least, double most, int runs) {

  private static final double NANOS = 1e9;
  private static final double MILLION = 1e6;

  /** One figure. */
  public static Measure once(Unit unit, double value) {
    return new Measure(unit, value, value, value, value, 1);
  }

  /** Of so many figures, at least one. */
  public static Measure of(Unit unit, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Measure(
        unit,
        quantile(sorted, 0.50),
        quantile(sorted, 0.95),
        sorted[0],
        sorted[sorted.length - 1],
        sorted.length);
  }

  /** How long each of them took. */
  public static Measure milliseconds(long[] nanos) {
    return of(Unit.MILLISECONDS, Arrays.stream(nanos).mapToDouble(n -> n / MILLION).toArray());
  }

  /** One that took so long. */
  public static Measure seconds(long nanos) {
    return once(Unit.SECONDS, nanos / NANOS);
  }

  /** So many in that time. */
  public static Measure rate(long count, long nanos) {
    return once(Unit.PER_SECOND, count * NANOS / Math.max(1, nanos));
  }

  private static double quantile(double[] sorted, double share) {
    int at = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, at)];
  }

  /** The figure that goals and ratios are about. */
  public double by(Quantile quantile) {
    return switch (quantile) {
      case MEDIAN -> median;
      case P95 -> p95;
    };
  }
}
