package org.letapis.casebook.statistics.query;

/**
 * Figures of one group.
 *
 * @param events how many events
 * @param people how many people they happened to, each once
 * @param women how many of these are women
 * @param sexKnown of how many of these the sex is known
 */
public record Tally(int events, int people, int women, int sexKnown) {

  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** What counts by that measure. */
  public int of(Measure measure) {
    return measure == Measure.EVENTS ? events : people;
  }

  /** Women among those whose sex is known, in per cent from 0 to 100; −1 where nobody's is. */
  public double womenShare() {
    return sexKnown == 0 ? -1 : 100.0 * women / sexKnown;
  }
}
