package org.letapis.bundle.bag;

/**
 * Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PETS 2019): lengths are
 * rounded up so that they tell O(log log n) bits, at a cost of at most 12 %.
 */
public final class Padme {

  private Padme() {}

  /** The padded length of something of that many bytes. */
  public static long padded(long length) {
    if (length < 2) {
      return length;
    }
    int exponent = 63 - Long.numberOfLeadingZeros(length);
    int kept = 32 - Integer.numberOfLeadingZeros(exponent);
    long mask = (1L << (exponent - kept)) - 1;
    return (length + mask) & ~mask;
  }

  /** Whether something padded can be that long. */
  public static boolean isPadded(long length) {
    return padded(length) == length;
  }
}
