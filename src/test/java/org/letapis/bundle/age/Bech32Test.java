package org.letapis.bundle.age;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.Seed;

class Bech32Test {

  /** Valid strings of BIP 173; those whose data are no whole bytes are left out. */
  @TestFactory
  Stream<DynamicTest> publishedStringsAreRead() {
    return Stream.of(
            "a12uel5l",
            "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio"
                + "1tt5tgs",
            "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
            "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
            "?1ezyfcl")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text,
                    () -> {
                      String part = text.substring(0, text.lastIndexOf('1'));
                      byte[] data = Bech32.decode(part, text.getBytes(US_ASCII));
                      assertThat(new String(Bech32.encode(part, data), US_ASCII)).isEqualTo(text);
                      assertThat(
                              Bech32.decode(part, text.toUpperCase(Locale.ROOT).getBytes(US_ASCII)))
                          .isEqualTo(data);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoBech32IsRefused() {
    return Stream.of("a12uel5m", "A12uEL5L", "a1", "a12uel5", "b12uel5l", "a12uel5li", "", "ab1")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    "«" + text + "»",
                    () ->
                        assertThatThrownBy(() -> Bech32.decode("a", text.getBytes(US_ASCII)))
                            .isInstanceOf(IllegalArgumentException.class)));
  }

  @Test
  void anyBytesComeBackAndNoSingleCharacterMayChange() {
    long seed = Seed.get();
    Random random = new Random(seed);
    for (int length : new int[] {0, 1, 5, 32, 1_216}) {
      byte[] data = new byte[length];
      random.nextBytes(data);
      byte[] text = Bech32.encode("age1pq", data);
      assertThat(Bech32.decode("age1pq", text)).as("seed %d", seed).isEqualTo(data);
      int at = 7 + random.nextInt(text.length - 7);
      text[at] = (byte) (text[at] == 'q' ? 'p' : 'q');
      assertThatThrownBy(() -> Bech32.decode("age1pq", text))
          .as("seed %d, length %d, at %d", seed, length, at)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
