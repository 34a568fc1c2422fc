package org.letapis.ui.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters that are shipped draw every language the program speaks or may come to speak. */
class LettersTest {

  private static final List<String> ALPHABETS =
      List.of(
          "абвгдеёжзійклмнопрстуўфхцчшыьэюя’", // Belarusian
          "abcćčdeěfghiíjklłmnńoprsśštuŭvyzźž", // Belarusian in Latin letters
          "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", // Russian
          "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’", // Ukrainian
          "aąbcćdeęfghijklłmnńoóprsśtuwyzźżqvx", // Polish
          "aąbcčdeęėfghiįyjklmnoprsštuųūvzž", // Lithuanian
          "0123456789 «»„“”‘’—–…·•№%§+−×÷=<>()[]{}/|@#&*€");

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Bold"})
  void everyAlphabetIsDrawn(String weight) throws Exception {
    String name = "/org/letapis/ui/kit/fonts/Inter-" + weight + ".otf";
    try (InputStream in = LettersTest.class.getResourceAsStream(name)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      for (String alphabet : ALPHABETS) {
        assertThat(font.canDisplayUpTo(alphabet)).as(alphabet).isEqualTo(-1);
        String capitals = alphabet.toUpperCase(java.util.Locale.ROOT);
        assertThat(font.canDisplayUpTo(capitals)).as(capitals).isEqualTo(-1);
      }
    }
  }
}
