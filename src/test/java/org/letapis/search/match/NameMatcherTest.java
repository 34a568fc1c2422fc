package org.letapis.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one name, and what is not. */
class NameMatcherTest {

  private static final NameMatcher MATCHER = NameMatcher.load();

  @Test
  void pairsWrittenByHandAreJudgedRightly() throws IOException {
    int found = 0;
    int missed = 0;
    int mistaken = 0;
    int different = 0;
    List<HandPairs.Pair> pairs = HandPairs.read();
    for (HandPairs.Pair pair : pairs) {
      boolean proposed = MATCHER.compare(pair.one(), pair.other()).isProposed();
      found += pair.same() && proposed ? 1 : 0;
      missed += pair.same() && !proposed ? 1 : 0;
      mistaken += !pair.same() && proposed ? 1 : 0;
      different += pair.same() ? 0 : 1;
    }
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(600);
    assertThat(2.0 * found / (2.0 * found + missed + mistaken)).isGreaterThanOrEqualTo(0.97);
    assertThat(mistaken / (double) different).isLessThanOrEqualTo(0.03);
  }

  @Test
  void theOrderOfTheTwoNamesDoesNotMatter() throws IOException {
    for (HandPairs.Pair pair : HandPairs.read()) {
      double there = MATCHER.compare(pair.one(), pair.other()).score();
      double back = MATCHER.compare(pair.other(), pair.one()).score();
      assertThat(there)
          .as(pair.toString())
          .isEqualTo(back, org.assertj.core.data.Offset.offset(1e-6));
    }
  }

  @Test
  void aNameIsItself() throws IOException {
    for (HandPairs.Pair pair : HandPairs.read()) {
      if (pair.one().contains(" ") && pair.one().matches("[\\p{L} ]+")) {
        assertThat(MATCHER.compare(pair.one(), pair.one()).isProposed()).as(pair.one()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Карповіч Ілья Раманавіч, Карпович Роман Ильич, GIVEN_DIFFERS",
    "Ракіцкі Дзмітрый Юр'евіч, Ракицкий Дмитрий Ильич, PATRONYMIC_DIFFERS",
    "Іван Карповіч, Иван Карпов, FAMILY_ENDING_DIFFERS",
    "Саша Козлова, Александр Козлов, SEX_DIFFERS",
    "Вера Ждановіч (Ракіцкая), Вера Ракицкая, FAMILY_FORMER",
    "Настя Пашкевич, Анастасія Пашкевіч, GIVEN_EVERYDAY",
    "Д. Хацкевич, Дзмітрый Хацкевіч, GIVEN_INITIAL",
    "Rjdfktyrj Gfdtk, Коваленко Павел, LAYOUT"
  })
  void itSaysWhy(String one, String other, ReasonCode why) {
    assertThat(MATCHER.compare(one, other).has(why)).isTrue();
  }

  @Test
  void whatSpeaksAgainstComesFirst() {
    NameMatch match = MATCHER.compare("Новікаў Пётр Ільіч", "Новиков Пётр Петрович");
    assertThat(match.reasons().getFirst().code()).isEqualTo(ReasonCode.PARENT_AND_CHILD);
    assertThat(match.isProposed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'...'", "'()'", "'(,)'", "'- -'", "'1234'", "'А'", "'🙂 🙂'"})
  void whatIsNoNameHarmsNothing(String text) {
    assertThat(MATCHER.compare(text, "Ганчар Ян").isProposed()).isFalse();
    assertThat(MATCHER.read("Ганчар ".repeat(10_000)).tokens()).hasSizeLessThanOrEqualTo(20);
  }
}
