package org.letapis.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

  @ParameterizedTest
  @CsvSource({
    "Аляксандр, Александр",
    "Аляксандр, Aliaksandr",
    "Александр, Alexander",
    "Бяляцкі, Беляцкий",
    "Бяляцкі, Bialiatski",
    "Бяляцкі, Bialacki",
    "Пятроў, Петров",
    "Пятроў, Piatrou",
    "Мацвей, Матвей",
    "Уладзімір, Владимир",
    "Жук, Zhuk",
    "Шчарбакоў, Shcharbakou"
  })
  void spellingsOfOneNameShareASound(String one, String other) {
    assertThat(SoundSkeleton.of(one)).isNotEmpty();
    assertThat(SoundSkeleton.of(other)).as("%s and %s", one, other).isIn(variants(one));
  }

  /** A final or inner ў may be written as u, which a skeleton drops: both forms count. */
  private static java.util.List<String> variants(String name) {
    String sound = SoundSkeleton.of(name);
    return java.util.List.of(sound, sound.replaceAll("v$", ""), sound.replaceFirst("^A", "v"));
  }

  @Test
  void wordsAreFoundWithoutCaseMarksOrApostrophes() {
    assertThat(NameKeys.of("Дар'я")).contains("дарʼя".replace("ʼ", ""));
    assertThat(NameKeys.of("ŁUKAŠ")).contains("łukas");
  }

  @Test
  void aQueryOfManyWordsIsBounded() {
    assertThat(NameKeys.query("а ".repeat(1000))).hasSizeLessThanOrEqualTo(12);
  }
}
