package org.letapis.search.phoneme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of names of any kind are found in another script. */
class SoundKeysTest {

  @ParameterizedTest
  @CsvSource({
    "Аляксандр, Александр",
    "Аляксандр, Aliaksandr",
    "Бяляцкі, Беляцкий",
    "Бяляцкі, Bialacki",
    "Пятроў, Петров",
    "Пятроў, Piatrou",
    "Мацвей, Матвей",
    "Жодзіна, Жодино",
    "Жодзіна, Zhodzina",
    "Шклоў, Shklou",
    "Навасады, Novosady",
    "Акрэсціна, Окрестина",
    "Акрэсціна, Akrescina"
  })
  void spellingsOfOneWordShareAKeyOfSounds(String one, String other) {
    assertThat(SoundKeys.of(one))
        .filteredOn(key -> key.startsWith("~"))
        .isNotEmpty()
        .containsAnyElementsOf(SoundKeys.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Бара, Баранавічы", "Zhod, Жодзіна", "Магіл, Могилёв", "Гом, Homiel"})
  void aWordIsFoundByItsBeginning(String typed, String name) {
    assertThat(SoundKeys.query(typed).getFirst())
        .anyMatch(begin -> SoundKeys.of(name).stream().anyMatch(key -> key.startsWith(begin)));
  }

  @Test
  void wordsAreFoundWithoutCaseMarksOrApostrophes() {
    assertThat(SoundKeys.of("Дар'я")).contains("даря");
    assertThat(SoundKeys.of("ŁUKAŠ")).contains("łukas");
    assertThat(SoundKeys.of("СІЗА-1")).contains("сіза", "1");
  }

  @Test
  void aQueryOfManyWordsIsBounded() {
    assertThat(SoundKeys.query("а ".repeat(1000))).hasSizeLessThanOrEqualTo(12);
  }
}
