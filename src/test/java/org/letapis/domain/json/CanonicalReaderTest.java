package org.letapis.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The reader of canonical JSON takes what the strict parser takes and writes in the same way. */
class CanonicalReaderTest {

  private static final String SAMPLE =
      "{\"\":[],\"a\":{\"b\":[1,-20,0,2147483647,2147483648,9007199254740991,-9007199254740991]},"
          + "\"b\":\"Мінск \\\"Пл. 1\\\" \\\\ \\n\\t\\b\\f\\r\\u0000\\u001f \uFFFD 😀\","
          + "\"c\":[true,false,null,{},[]],\"Ёлка\":\"\",\"😀\":0}";

  private static Optional<JsonNode> read(byte[] bytes) {
    try {
      CanonicalReader in = new CanonicalReader(bytes);
      JsonNode value = in.value(0);
      in.end();
      return Optional.of(value);
    } catch (MalformedJson refused) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> parse(byte[] bytes) {
    try {
      return Optional.of(StrictJson.parseCanonical(bytes));
    } catch (MalformedJson refused) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void canonicalTextIsReadAsTheParserReadsIt() {
    assertThat(read(bytes(SAMPLE))).isPresent().isEqualTo(parse(bytes(SAMPLE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1 ",
        "01",
        "-0",
        "-",
        "+1",
        "1.0",
        "1e3",
        "9007199254740992",
        "--1",
        "12345678901234567",
        "\"",
        "\"\t\"",
        "\"\\/\"",
        "\"\\u0041\"",
        "\"\\u001F\"",
        "\"\\u000a\"",
        "\"\\u0020\"",
        "\"\\u01\"",
        "\"\\",
        "[1,]",
        "[1",
        "[,1]",
        "[1 ,2]",
        "{\"a\":1,\"a\":2}",
        "{\"b\":1,\"a\":2}",
        "{\"a\":1,}",
        "{\"a\" :1}",
        "{\"a\"}",
        "{a:1}",
        "nul",
        "truefalse",
        "\"a\"b",
        "'a'",
        "NaN",
        "{}{}",
        "[][]"
      })
  void nothingElseIsRead(String text) {
    assertThat(read(bytes(text))).isEmpty();
    assertThat(parse(bytes(text))).isEmpty();
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] cut = bytes("\"Мінск\"");
    cut[2] = 'x';
    byte[] surrogate = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
    byte[] tooLong = {'"', (byte) 0xc0, (byte) 0x80, '"'};
    byte[] open = {'"', (byte) 0xd0, '"'};
    for (byte[] wrong : List.of(cut, surrogate, tooLong, open)) {
      assertThat(read(wrong)).isEmpty();
      assertThat(parse(wrong)).isEmpty();
    }
  }

  @Test
  void theBoundsAreThoseOfTheParser() {
    for (int depth : List.of(16, 17)) {
      byte[] nested = bytes("[".repeat(depth) + "]".repeat(depth));
      assertThat(read(nested)).isEqualTo(parse(nested));
      assertThat(read(nested).isPresent()).isEqualTo(depth == 16);
    }
    for (int length : List.of(1 << 20, (1 << 20) + 1)) {
      byte[] text = bytes("\"" + "ж".repeat(length) + "\"");
      assertThat(read(text)).isEqualTo(parse(text));
      assertThat(read(text).isPresent()).isEqualTo(length == 1 << 20);
    }
    assertThat(read(bytes("{\"" + "n".repeat(256) + "\":1}"))).isPresent();
    assertThat(read(bytes("{\"" + "n".repeat(257) + "\":1}"))).isEmpty();
    assertThatThrownBy(() -> new CanonicalReader(new byte[StrictJson.MAX_BYTES + 1]))
        .isInstanceOf(MalformedJson.class);
    assertThatCode(() -> new CanonicalReader(new byte[StrictJson.MAX_BYTES]))
        .doesNotThrowAnyException();
  }

  @Test
  void whateverIsChangedBothAgree() {
    Random random = new Random(20_260_718);
    byte[] sample = bytes(SAMPLE);
    byte[] alphabet = bytes("{}[],:\"\\/0123456789abcdefnrtu -+.eElsТ\uFFFD\u0001");
    int taken = 0;
    for (int i = 0; i < 60_000; i++) {
      byte[] changed = sample.clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        changed[random.nextInt(changed.length)] = alphabet[random.nextInt(alphabet.length)];
      }
      Optional<JsonNode> expected = parse(changed);
      assertThat(read(changed)).isEqualTo(expected);
      taken += expected.isPresent() ? 1 : 0;
    }
    assertThat(taken).isPositive();
  }

  @Test
  void whatIsWrongIsNotQuoted() {
    assertThatThrownBy(() -> new CanonicalReader(bytes("[\"Янка\",]")).value(0))
        .isInstanceOf(MalformedJson.class)
        .hasMessageNotContaining("Янка");
  }
}
