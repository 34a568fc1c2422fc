package org.letapis.bundle.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letapis.Seed;

class PadmeTest {

  /** Worked out by hand from the formula of the paper: the last E − S bits become zero. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "2, 2",
    "3, 3",
    "8, 8",
    "9, 10",
    "10, 10",
    "1023, 1024",
    "41000, 43008",
    "1000003, 1015808",
    "1073741825, 1107296256"
  })
  void lengthsAreRoundedUp(long length, long padded) {
    assertThat(Padme.padded(length)).isEqualTo(padded);
  }

  @Test
  void paddingCostsAtMostTwelvePercentAndIsDoneOnce() {
    long seed = Seed.get();
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      long length = random.nextLong(1L << (2 + random.nextInt(40)));
      long padded = Padme.padded(length);
      assertThat(padded).as("seed %d, %d", seed, length).isBetween(length, length + length / 8 + 1);
      assertThat(Padme.isPadded(padded)).as("seed %d, %d", seed, length).isTrue();
      assertThat(Padme.padded(length + 1)).isGreaterThanOrEqualTo(padded);
    }
  }

  @Test
  void aPaddedTarIsStillWholeBlocks() {
    for (long length = 8_192; length < 300_000; length += 512) {
      assertThat(Padme.padded(length) % 512).isZero();
    }
  }
}
