package org.letapis.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  private static String canonical(String json) throws MalformedJson {
    return CanonicalJson.text(StrictJson.parse(json.getBytes(StandardCharsets.UTF_8)));
  }

  /** RFC 8785, section 3.2.3. */
  @Test
  void membersAreSortedByUtf16CodeUnits() throws MalformedJson {
    String json =
        "{\"\\u20ac\":\"Euro Sign\",\"\\r"
            + "\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With"
            + " Dagesh\",\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning"
            + " Face\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin Small Letter O With"
            + " Diaeresis\"}";
    assertThat(canonical(json))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small"
                + " Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning"
                + " Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  /** RFC 8785, section 3.2.2.2. */
  @Test
  void stringsAreEscapedOnlyWhereTheyMustBe() throws MalformedJson {
    assertThat(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""))
        .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e3", "9007199254740992", "-9007199254740992", "\"\\ud800\""})
  void whatTwoProgramsCouldReadDifferentlyHasNoCanonicalForm(String json) {
    assertThatThrownBy(() -> canonical(json))
        .isInstanceOfAny(IllegalArgumentException.class, MalformedJson.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{} {}",
        "[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]",
        "123456789012345678901234567890",
        "nul",
        ""
      })
  void hostileJsonIsRefused(String json) {
    assertThatThrownBy(() -> canonical(json)).isInstanceOf(MalformedJson.class);
  }

  @Test
  void malformedUtf8IsRefused() {
    byte[] bytes = {'"', (byte) 0xc3, (byte) 0x28, '"'};
    assertThatThrownBy(() -> StrictJson.parse(bytes)).isInstanceOf(MalformedJson.class);
  }
}
