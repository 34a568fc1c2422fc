package org.letapis.domain.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.Seed;
import org.letapis.domain.Written;
import org.letapis.domain.text.Language;

class DurationReaderTest {

  private static final long SEED = Seed.get();

  @TestFactory
  Stream<DynamicTest> readsWhatIsTold() throws IOException {
    return Written.tests(
        DurationReaderTest.class,
        "told.tsv",
        words -> DurationReader.read(words).map(DurationReaderTest::shape).orElse("-"));
  }

  private static String shape(Duration duration) {
    return duration.life() ? "life" : duration.iso() + (duration.circa() ? "~" : "");
  }

  @Test
  void wordsAreKeptWhereTheySayItOtherwise() {
    assertThat(DurationReader.read(" 4,5 года ").orElseThrow().words()).isEqualTo("4,5 года");
    assertThat(DurationReader.read("2 недели").orElseThrow().words()).isEqualTo("2 недели");
    assertThat(DurationReader.read("19 months").orElseThrow().words()).isEmpty();
    assertThat(DurationReader.read("4 гады 6 месяцаў").orElseThrow().words()).isEmpty();
  }

  @Test
  void aLengthIsNamedInEachLanguageWithItsForms() {
    assertThat(DurationPrinter.print(Duration.of(1, 3, 21), Language.RUSSIAN))
        .isEqualTo("1 год 3 месяца 21 сутки");
    assertThat(DurationPrinter.print(Duration.of(5, 11, 15), Language.RUSSIAN))
        .isEqualTo("5 лет 11 месяцев 15 суток");
    assertThat(DurationPrinter.print(Duration.of(22, 1, 2), Language.BELARUSIAN))
        .isEqualTo("22 гады 1 месяц 2 сутак");
    assertThat(DurationPrinter.print(Duration.of(1, 19, 0), Language.ENGLISH))
        .isEqualTo("1 year 19 months");
  }

  @Test
  void whatIsPrintedIsReadAgainInEveryLanguage() {
    Random random = new Random(SEED);
    for (int i = 0; i < 3_000; i++) {
      Duration duration = any(random);
      for (Language language : Language.all()) {
        String printed = DurationPrinter.print(duration, language);
        assertThat(DurationReader.read(printed).map(d -> d.said("")))
            .as("“%s”, seed %s", printed, SEED)
            .contains(duration);
      }
      Duration said = duration.said("so to say");
      assertThat(Duration.ofJson(said.toJson())).isEqualTo(said);
    }
  }

  @Test
  void beingShorterIsAStrictPartialOrder() {
    Random random = new Random(SEED);
    List<Duration> some = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      some.add(any(random));
    }
    for (Duration a : some) {
      assertThat(a.surelyShorter(a)).isFalse();
      for (Duration b : some) {
        assertThat(a.surelyShorter(b) && b.surelyShorter(a)).isFalse();
        for (Duration c : some) {
          if (a.surelyShorter(b) && b.surelyShorter(c)) {
            assertThat(a.surelyShorter(c)).as("%s < %s < %s", a, b, c).isTrue();
          }
        }
      }
    }
    assertThat(Duration.of(0, 1, 0).surelyShorter(Duration.of(0, 0, 30))).isFalse();
    assertThat(Duration.of(0, 0, 30).surelyShorter(Duration.of(0, 1, 0))).isFalse();
    assertThat(Duration.of(0, 0, 27).surelyShorter(Duration.of(0, 1, 0))).isTrue();
    assertThat(Duration.of(99, 0, 0).surelyShorter(Duration.forLife())).isTrue();
  }

  @Test
  void nothingAndTooMuchAreNoLengths() {
    assertThatThrownBy(() -> Duration.of(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Duration.of(100, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Duration.ofIso("P1Y2")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hostileTextIsRefusedQuickly() {
    Random random = new Random(SEED);
    String alphabet = "0123456789.,/½ ~годлетчмесяцсуток'and-PTYMDH\u0000\uD83D";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      DurationReader.read(text.toString()).ifPresent(d -> assertThat(d.toJson()).isNotNull());
    }
    assertThat(DurationReader.read("1 год ".repeat(100_000))).isEmpty();
  }

  private static Duration any(Random random) {
    if (random.nextInt(30) == 0) {
      return Duration.forLife();
    }
    Duration duration =
        new Duration(
            random.nextInt(3) == 0 ? random.nextInt(Duration.MOST_YEARS + 1) : 0,
            random.nextInt(3) == 0 ? random.nextInt(Duration.MOST_MONTHS + 1) : 0,
            1 + random.nextInt(random.nextBoolean() ? 40 : Duration.MOST_DAYS),
            random.nextInt(3) == 0 ? random.nextInt(Duration.MOST_HOURS + 1) : 0,
            random.nextInt(3) == 0 ? random.nextInt(Duration.MOST_MINUTES + 1) : 0,
            false,
            false,
            "");
    return random.nextInt(4) == 0 ? duration.about() : duration;
  }
}
