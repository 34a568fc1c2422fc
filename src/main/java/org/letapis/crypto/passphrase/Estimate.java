package org.letapis.crypto.passphrase;

import java.util.List;

/**
 * What can be said of a passphrase.
 *
 * @param guesses after how many it would be found, at least 1
 * @param weaknesses what makes it so weak, the gravest first; empty where nothing stands out
 */
public record Estimate(double guesses, List<Weakness> weaknesses) {

  /** Of nothing typed. */
  public static final Estimate NOTHING = new Estimate(1, List.of());

  public Estimate {
    weaknesses = List.copyOf(weaknesses);
  }

  public Strength strength() {
    return Strength.of(guesses);
  }

  /** Whether a casebook may be protected by it. */
  public boolean accepted() {
    return strength().accepted();
  }
}
