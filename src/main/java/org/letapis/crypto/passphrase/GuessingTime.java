package org.letapis.crypto.passphrase;

import org.letapis.crypto.Argon2Cost;

/**
 * How long guessing takes, in a unit that people speak of.
 *
 * <p>Assumed: {@value #CARDS} graphics cards that each move {@value #BYTES_A_SECOND} bytes a second
 * in their memory, as the fastest of 2025 that people can buy. Argon2id (RFC 9106) cannot be done
 * with less memory at a profit, and for each block that it fills it reads two and writes one; so a
 * guess moves three times memory times passes, and nothing but that bounds the number of guesses.
 * Half of them are made on average.
 *
 * @param unit the largest that is exceeded
 * @param amount how many of them, rounded to one digit; 0 for {@link Unit#MOMENT} and {@link
 *     Unit#FOREVER}
 */
public record GuessingTime(Unit unit, int amount) {

  /** How many graphics cards are at work. */
  public static final int CARDS = 1_000;

  private static final double BYTES_A_SECOND = 1e12;
  private static final int MOVED_FOR_EACH_BLOCK = 3;

  /** Units of time, with their seconds. */
  public enum Unit {
    /** Less than a second. */
    MOMENT(0),
    SECONDS(1),
    MINUTES(60),
    HOURS(3_600),
    DAYS(86_400),
    MONTHS(2_629_800),
    YEARS(31_557_600),
    THOUSAND_YEARS(31_557_600e3),
    /** More than a million years. */
    FOREVER(31_557_600e6);

    private final double seconds;

    Unit(double seconds) {
      this.seconds = seconds;
    }
  }

  /** How long it takes to find something at that cost of a guess. */
  public static GuessingTime of(double guesses, Argon2Cost cost) {
    double moved = (double) MOVED_FOR_EACH_BLOCK * cost.work() * 1024;
    double seconds = guesses / 2 * moved / (BYTES_A_SECOND * CARDS);
    Unit unit = Unit.MOMENT;
    for (Unit next : Unit.values()) {
      unit = seconds >= next.seconds ? next : unit;
    }
    return unit == Unit.MOMENT || unit == Unit.FOREVER
        ? new GuessingTime(unit, 0)
        : new GuessingTime(unit, rounded(seconds / unit.seconds));
  }

  private static int rounded(double amount) {
    double step = Math.pow(10, Math.floor(Math.log10(amount)));
    return (int) (Math.round(amount / step) * step);
  }
}
