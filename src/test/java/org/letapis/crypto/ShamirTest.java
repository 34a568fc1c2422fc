package org.letapis.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;

/** The splitting of the library is sound: any k of n give the secret back, fewer do not. */
class ShamirTest {
  private final SecureRandom random = new SecureRandom();

  /** The vector of draft-mcgrew-tss-03, which has the same field. */
  @Test
  void thePublishedSharesGiveThePublishedSecret() {
    assertThat(Shamir.combine(List.of(1, 2), List.of(hex("b9fa07e185"), hex("f5409b4511"))))
        .isEqualTo(hex("7465737400"));
    assertThat(Shamir.combine(List.of(2, 1), List.of(hex("f5409b4511"), hex("b9fa07e185"))))
        .isEqualTo(hex("7465737400"));
  }

  /** All subsets of every size, for every threshold and count up to seven. */
  @Test
  void anyEnoughSharesGiveTheSecretAndFewerNever() {
    for (int count = 2; count <= 7; count++) {
      for (int threshold = 2; threshold <= count; threshold++) {
        Secret secret = Secret.random(32, random);
        List<Secret> shares = Shamir.split(secret, threshold, count, random);
        assertThat(shares).hasSize(count).doesNotContain(secret);
        for (int subset = 1; subset < 1 << count; subset++) {
          boolean enough = Integer.bitCount(subset) >= threshold;
          assertThat(combined(shares, subset).equals(secret))
              .as("%d of %d, subset %x", threshold, count, subset)
              .isEqualTo(enough);
        }
      }
    }
  }

  @Test
  void sixteenSharesWorkWhicheverAreTaken() {
    Random chance = new Random(Seed.get());
    for (int threshold = 2; threshold <= 16; threshold++) {
      Secret secret = Secret.random(32, random);
      List<Secret> shares = Shamir.split(secret, threshold, 16, random);
      for (int i = 0; i < 20; i++) {
        int subset = 0;
        while (Integer.bitCount(subset) < threshold) {
          subset |= 1 << chance.nextInt(16);
        }
        assertThat(combined(shares, subset)).isEqualTo(secret);
        assertThat(combined(shares, subset & (subset - 1))).isNotEqualTo(secret);
      }
    }
  }

  /** With one share missing, every value of a byte of the secret is as likely as any other. */
  @Test
  void oneShareLessSaysNothing() {
    Secret secret = Secret.copyOf(new byte[] {42});
    int[] guesses = new int[256];
    for (int i = 0; i < 256 * 100; i++) {
      List<Secret> shares = Shamir.split(secret, 2, 2, random);
      Secret wrong = Secret.copyOf(new byte[] {(byte) i});
      Secret guess = Shamir.combine(List.of(1, 2), List.of(shares.get(0), wrong));
      guesses[guess.use(bytes -> bytes[0] & 0xff)]++;
    }
    // A hundred each, with a spread of ten.
    assertThat(IntStream.of(guesses).min().orElseThrow()).isGreaterThan(40);
    assertThat(IntStream.of(guesses).max().orElseThrow()).isLessThan(180);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    Secret secret = Secret.random(32, random);
    for (int[] bad : new int[][] {{1, 3}, {0, 2}, {4, 3}, {2, 17}, {-1, 5}, {2, 0}}) {
      assertThat(Shamir.isPossible(bad[0], bad[1])).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Shamir.split(secret, bad[0], bad[1], random));
    }
  }

  private static Secret combined(List<Secret> shares, int subset) {
    List<Integer> numbers =
        IntStream.range(0, shares.size())
            .filter(i -> (subset & 1 << i) != 0)
            .mapToObj(i -> i + 1)
            .toList();
    List<Secret> parts = new ArrayList<>();
    numbers.forEach(number -> parts.add(shares.get(number - 1)));
    return Shamir.combine(numbers, parts);
  }

  private static Secret hex(String hex) {
    return Secret.copyOf(HexFormat.of().parseHex(hex));
  }
}
