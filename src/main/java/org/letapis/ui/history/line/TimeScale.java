package org.letapis.ui.history.line;

/**
 * Which day stands where, in pixels. Immutable.
 *
 * @param left the epoch day at the left edge, with its fraction
 * @param perDay pixels a day takes
 */
record TimeScale(double left, double perDay) {

  static final double LEAST = 0.004;
  static final double MOST = 60;

  TimeScale {
    perDay = Math.clamp(perDay, LEAST, MOST);
    left = Math.clamp(left, -800_000, 1_200_000);
  }

  /** A scale that shows those days, both included, with some room at both sides. */
  static TimeScale fit(double from, double until, double width) {
    double days = Math.max(14, until - from + 1);
    double margin = days * 0.03;
    return new TimeScale(from - margin, Math.max(1, width) / (days + 2 * margin));
  }

  /** Where a day begins. */
  double x(double day) {
    return (day - left) * perDay;
  }

  /** Which day is there. */
  double day(double x) {
    return left + x / perDay;
  }

  /** The same seen closer or from further away; what is at that place stays there. */
  TimeScale zoom(double factor, double x) {
    double next = Math.clamp(perDay * factor, LEAST, MOST);
    return new TimeScale(day(x) - x / next, next);
  }

  /** The same, so many pixels further right in time. */
  TimeScale pan(double pixels) {
    return new TimeScale(left + pixels / perDay, perDay);
  }
}
