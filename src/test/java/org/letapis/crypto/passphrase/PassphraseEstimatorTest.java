package org.letapis.crypto.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.Seed;
import org.letapis.crypto.Secret;

class PassphraseEstimatorTest {

  private static final List<String> ABOUT = List.of("група Купалле", "/home/alena/lipien");

  @ParameterizedTest
  @CsvSource({
    "пароль123, COMMON_PASSWORD",
    "Пароль2024!, COMMON_PASSWORD",
    "qwerty, COMMON_PASSWORD",
    "йцукен, COMMON_PASSWORD",
    "ячсмітьбю, KEYBOARD",
    "фывапролджэ, KEYBOARD",
    "ghbdtn123, COMMON_PASSWORD",
    "gfhjkm123, COMMON_PASSWORD",
    "parol123456, COMMON_PASSWORD",
    "зфыыцщкв, OTHER_LAYOUT",
    "Мінск2020, PLACE",
    "vbycr2020, PLACE",
    "12.08.1994, DATE",
    "12081994, DATE",
    "12 жніўня 1994, DATE",
    "Наташа1985, DATE",
    "Кастусь Каліноўскі, NAME",
    "жыве беларусь, COMMON_PASSWORD",
    "Жыве Беларусь!, COMMON_PASSWORD",
    "zhyve belarus 2020, COMMON_PASSWORD",
    "група Купалле, ABOUT_YOU",
    "grupa kupalle, ABOUT_YOU",
    "lipien2024, ABOUT_YOU",
    "ізноўізноўізноўізноў, REPEATED",
    "аааааааааааааааааа, REPEATED",
    "абвгдежзійклм, SEQUENCE",
    "1234567890987654321, COMMON_PASSWORD",
    "P4ssw0rd!, DISGUISE",
    "мама мыла раму, COMMON_WORD",
    "калі ласка, COMMON_PASSWORD",
    "кот, SHORT"
  })
  void whatPeopleWouldTryIsRefusedWithItsReason(String typed, Weakness weakness) {
    Estimate estimate = PassphraseEstimator.shared().of(typed, ABOUT);

    assertThat(estimate.accepted()).as("%s: %.1e", typed, estimate.guesses()).isFalse();
    assertThat(estimate.weaknesses()).contains(weakness);
  }

  @ParameterizedTest
  @ValueSource(strings = {"be", "ru", "en"})
  void wordsAtRandomAreExcellentAndCountForWhatTheyAreWorth(String language) {
    SecureRandom random = new SecureRandom();
    for (int i = 0; i < 20; i++) {
      String words = new String(RandomWords.draw(language, RandomWords.WORDS, random));

      Estimate estimate = PassphraseEstimator.shared().of(words, ABOUT);

      assertThat(words.split(" ")).hasSize(RandomWords.WORDS).doesNotHaveDuplicates();
      // Never more than the choice there was, however long the words are.
      assertThat(estimate.guesses()).as(words).isBetween(1e13, Math.pow(256, RandomWords.WORDS));
      assertThat(estimate.accepted()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "лось пье каву на даху 48",
        "vosem zialonych ptushak",
        "чатыры сініцы ляцяць над рэчкай",
        "j8#kQ2!pLz9w"
      })
  void whatIsHardToGuessIsAccepted(String typed) {
    assertThat(PassphraseEstimator.shared().of(typed, ABOUT).accepted()).isTrue();
  }

  @Test
  void sayingItTwiceHelpsLittle() {
    PassphraseEstimator estimator = PassphraseEstimator.shared();
    double once = estimator.of("бульба вежа", List.of()).guesses();

    assertThat(estimator.of("бульба вежа бульба вежа", List.of()).guesses()).isLessThan(once * 10);
  }

  @Test
  void aSecretIsJudgedAsItsText() {
    try (Secret secret = Secret.ofPassphrase("пароль123".toCharArray())) {
      assertThat(PassphraseEstimator.shared().of(secret, List.of()))
          .isEqualTo(PassphraseEstimator.shared().of("пароль123", List.of()));
    }
    assertThat(PassphraseEstimator.shared().of("", List.of())).isEqualTo(Estimate.NOTHING);
  }

  @Test
  void aKeystrokeIsJudgedBeforeTheNextOneHoweverLongTheText() {
    PassphraseEstimator estimator = PassphraseEstimator.shared();
    Random random = new Random(Seed.get());
    String signs = "абвгдежзіклмнопрст a4@b8c(e3g6i1l!o0s$5t+7x%z2";
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      typed.append(signs.charAt(random.nextInt(signs.length())));
    }
    estimator.of(typed, ABOUT);

    long begun = ticks();
    for (int i = 0; i < 10; i++) {
      estimator.of(typed.append('a'), ABOUT);
    }
    long each = (ticks() - begun) / 10_000_000;
    begun = ticks();
    estimator.of("4@b8c(e3g6i1l!o0s$5t+7x%z2".repeat(4_000), ABOUT);
    long longest = (ticks() - begun) / 1_000_000;

    // Measured: 3 to 12 ms, and 60 ms; a slower machine is allowed for.
    assertThat(each).as("milliseconds for a keystroke").isLessThan(60);
    assertThat(longest).as("milliseconds for 100,000 characters").isLessThan(500);
  }

  /** Nanoseconds of this thread's own, so that other work on the machine does not count. */
  private static long ticks() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
