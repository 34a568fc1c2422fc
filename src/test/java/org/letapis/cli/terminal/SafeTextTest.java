package org.letapis.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;

class SafeTextTest {

  private static final String CLEAR_SCREEN = "\u001b[2J";
  private static final String SET_TITLE = "\u001b]0;owned\u0007";
  private static final String C1_SEQUENCE = "\u009b31m";
  private static final String RIGHT_TO_LEFT = "\u202egpj.exe";
  private static final String ZERO_WIDTH = "а\u200bб";

  @Test
  void nothingThatATerminalObeysIsPrinted() {
    for (String hostile : List.of(CLEAR_SCREEN, SET_TITLE, C1_SEQUENCE, "\b\b\b", "\u007f")) {
      assertThat(SafeText.line(hostile).chars()).noneMatch(Character::isISOControl);
    }
    assertThat(SafeText.line(CLEAR_SCREEN)).isEqualTo("<U+001B>[2J");
  }

  @Test
  void nothingHidesOrTurnsRound() {
    assertThat(SafeText.line(RIGHT_TO_LEFT)).isEqualTo("<U+202E>gpj.exe");
    assertThat(SafeText.line(ZERO_WIDTH)).isEqualTo("а<U+200B>б");
    assertThat(SafeText.line("\udb40\udc41")).isEqualTo("<U+E0041>");
    assertThat(SafeText.line("\ud800x")).isEqualTo("<U+D800>x");
  }

  @Test
  void oneLineStaysOneLine() {
    assertThat(SafeText.line("a\nb\r\nc\u2028d\te")).isEqualTo("a b c d e");
    assertThat(SafeText.lines("a\nb\r\nc")).isEqualTo("a\nb\nc");
    assertThat(SafeText.lines("saved\roverwritten")).isEqualTo("saved<U+000D>overwritten");
  }

  @Test
  void ordinaryTextOfEveryKindIsLeftAlone() {
    String text = "Ўладзімір Ё́лкін «№ 7» — O’Neil, 東京 🕯 100 ₽";
    assertThat(SafeText.line(text)).isEqualTo(text);
    assertThat(SafeText.json(text)).isEqualTo(text);
  }

  @Test
  void jsonMeansTheSameAndIsPlainlyVisible() throws Exception {
    long seed = Seed.get();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder(CLEAR_SCREEN).append(RIGHT_TO_LEFT).append("🕯");
      for (int i = 0; i < 40; i++) {
        int c = random.nextInt(0x11_0000);
        text.appendCodePoint(c >= 0xd800 && c < 0xe000 ? 'x' : c);
      }
      JsonNode value = Json.object().put("v", text.toString());
      String safe = SafeText.json(CanonicalJson.text(value));
      assertThat(SafeText.line(safe)).as("seed %d", seed).isEqualTo(safe);
      assertThat(StrictJson.parse(safe.getBytes(StandardCharsets.UTF_8)))
          .as("seed %d", seed)
          .isEqualTo(value);
    }
  }
}
