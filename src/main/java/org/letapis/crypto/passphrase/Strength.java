package org.letapis.crypto.passphrase;

/**
 * How strong a passphrase is, by the number of guesses after which it would be found.
 *
 * <p>The minimum is {@value #FEWEST_GUESSES} guesses. At the cost of Argon2id that casebooks have
 * (256 MiB, 3 passes) one graphics card makes some 400 guesses a second, so it takes that card some
 * five months to find the weakest passphrase that is accepted, and a room of a thousand of them
 * some hours: enough against a laptop taken at a border, not against a state that wants one
 * casebook badly. That is why acceptable is only called fair, and why six random words are offered.
 * An estimate is an upper bound: whoever knows the person guesses better than any program.
 */
public enum Strength {
  /** Among the first things tried. */
  TOO_WEAK(0),
  /** Not accepted either. */
  WEAK(1e8),
  /** The least that is accepted. */
  FAIR(1e10),
  GOOD(1e12),
  /** What six random words give, and more. */
  EXCELLENT(1e14);

  /** The fewest guesses that a passphrase must withstand. */
  public static final double FEWEST_GUESSES = 1e10;

  private final double from;

  Strength(double from) {
    this.from = from;
  }

  /** The strength of what is found after so many guesses. */
  public static Strength of(double guesses) {
    Strength found = TOO_WEAK;
    for (Strength strength : values()) {
      found = guesses >= strength.from ? strength : found;
    }
    return found;
  }

  /** Whether a casebook may be protected by it. */
  public boolean accepted() {
    return from >= FEWEST_GUESSES;
  }
}
