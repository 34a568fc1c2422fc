package org.letapis.crypto.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letapis.crypto.Argon2Cost;

class GuessingTimeTest {

  @ParameterizedTest
  @CsvSource({
    "1, MOMENT, 0",
    "1e6, SECONDS, 1",
    "1e8, MINUTES, 2",
    "1e10, HOURS, 3",
    "1e12, DAYS, 10",
    "1e13, MONTHS, 5",
    "2.8e14, YEARS, 10",
    "1e17, THOUSAND_YEARS, 4",
    "1e20, FOREVER, 0"
  })
  void atTheStandardCostGuessesTakeThatLong(double guesses, GuessingTime.Unit unit, int amount) {
    assertThat(GuessingTime.of(guesses, Argon2Cost.standard()))
        .isEqualTo(new GuessingTime(unit, amount));
  }

  @Test
  void aThousandCardsMakeFourHundredThousandGuessesASecond() {
    Argon2Cost standard = Argon2Cost.standard();
    Argon2Cost quarter = new Argon2Cost(standard.memoryKiB() / 4, 3, 4);

    // 3 × 256 MiB × 3 passes = 2.4 GB a guess; a card moves 1,000 GB a second; half are made.
    assertThat(GuessingTime.of(414e3 * 2 * 30, standard)).isEqualTo(seconds(30));
    assertThat(GuessingTime.of(414e3 * 2 * 30 * 4, quarter)).isEqualTo(seconds(30));
  }

  private static GuessingTime seconds(int amount) {
    return new GuessingTime(GuessingTime.Unit.SECONDS, amount);
  }
}
