package org.letapis.casebook.publication.anonymous;

/**
 * How people are made unrecognisable.
 *
 * @param freeText whether long texts stay as they were written; they may name anybody
 * @param fewest what fewer records than this have in common is left out or made coarser, 2 to 100
 */
public record Anonymity(boolean freeText, int fewest) {

  /** Without long texts, and what fewer than five share is coarser. */
  public static final Anonymity USUAL = new Anonymity(false, 5);

  /** Largest {@link #fewest}. */
  public static final int MOST = 100;

  /**
   * @throws IllegalArgumentException when {@code fewest} is out of its range
   */
  public Anonymity {
    if (fewest < 2 || fewest > MOST) {
      throw new IllegalArgumentException("fewest");
    }
  }
}
