package org.letapis.crypto;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.crypto.threshold.SecretShare;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Algorithm;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/**
 * Shamir's secret sharing over GF(2^8) with the polynomial of AES, byte by byte (Bouncy Castle):
 * any {@code threshold} parts give the secret back, fewer say nothing about it. It does not notice
 * wrong parts; whoever calls it must.
 */
public final class Shamir {
  /** One part alone would be the secret itself. */
  public static final int MIN_THRESHOLD = 2;

  /** More trustees than anybody keeps in touch with. */
  public static final int MAX_SHARES = 16;

  private Shamir() {}

  /** Whether so many parts of which so many are needed can be made. */
  public static boolean isPossible(int threshold, int count) {
    return threshold >= MIN_THRESHOLD && threshold <= count && count <= MAX_SHARES;
  }

  /** Parts number 1 to {@code count}, in that order; the caller closes them. */
  public static List<Secret> split(Secret secret, int threshold, int count, SecureRandom random) {
    if (!isPossible(threshold, count)) {
      throw new IllegalArgumentException("threshold or count out of bounds");
    }
    var splitter = ShamirSecretSplitter.getInstance(Algorithm.AES, secret.length(), random);
    SecretShare[] shares =
        secret.use(bytes -> splitter.resplit(bytes, threshold, count)).getSecretShares();
    List<Secret> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(taking(shares[i]));
    }
    return parts;
  }

  private static Secret taking(SecretShare share) {
    try {
      return Secret.taking(share.getEncoded());
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }

  /**
   * The secret from parts with different numbers, at least as many as needed.
   *
   * @param numbers of the parts, from 1, in the order of {@code parts}
   */
  public static Secret combine(List<Integer> numbers, List<Secret> parts) {
    var shares = new ShamirSplitSecretShare[parts.size()];
    for (int i = 0; i < shares.length; i++) {
      int number = numbers.get(i);
      shares[i] = parts.get(i).use(bytes -> new ShamirSplitSecretShare(bytes, number));
    }
    try {
      return Secret.taking(ShamirSplitSecret.getInstance(Algorithm.AES, shares).getSecret());
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }
}
