package org.letapis.vault.words;

import java.util.Arrays;
import org.letapis.crypto.Digests;
import org.letapis.domain.problem.Problem;

/**
 * Bytes as numbers of words and back, as BIP-39 says: the bits of the entropy, after them the first
 * bits of its SHA-256 (one for each 32), cut into groups of eleven.
 */
final class Bip39 {
  private static final int BITS = 11;

  private Bip39() {}

  /**
   * @param entropy 16 to 32 bytes, a multiple of four
   */
  static int[] numbers(byte[] entropy) {
    byte[] digest = Digests.sha256(entropy);
    byte[] bits = Arrays.copyOf(entropy, entropy.length + 1);
    bits[entropy.length] = digest[0];
    int[] numbers = new int[words(entropy.length)];
    for (int bit = 0; bit < numbers.length * BITS; bit++) {
      int set = (bits[bit / 8] >> (7 - bit % 8)) & 1;
      numbers[bit / BITS] = numbers[bit / BITS] << 1 | set;
    }
    Arrays.fill(bits, (byte) 0);
    Arrays.fill(digest, (byte) 0);
    return numbers;
  }

  /**
   * The entropy back from its numbers; the caller wipes it.
   *
   * @throws Problem CHECKSUM
   */
  static byte[] entropy(int[] numbers) {
    byte[] entropy = new byte[numbers.length * BITS * 32 / 33 / 8];
    for (int bit = 0; bit < entropy.length * 8; bit++) {
      int set = numbers[bit / BITS] >> (BITS - 1 - bit % BITS) & 1;
      entropy[bit / 8] |= (byte) (set << (7 - bit % 8));
    }
    int[] expected = numbers(entropy);
    try {
      if (!Arrays.equals(expected, numbers)) {
        Arrays.fill(entropy, (byte) 0);
        throw new Problem(WordsProblem.CHECKSUM);
      }
      return entropy;
    } finally {
      Arrays.fill(expected, 0);
    }
  }

  private static int words(int bytes) {
    return bytes * 8 * 33 / 32 / BITS;
  }
}
