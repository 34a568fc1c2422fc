package org.letapis.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HkdfTest {
  private record Vector(String name, String key, String salt, String info, String derived) {}

  @TestFactory
  Stream<DynamicTest> givesTheKeysOfRfc5869AppendixA() {
    return Stream.of(
            new Vector(
                "A.1",
                "0b".repeat(22),
                range(0x00, 13),
                range(0xf0, 10),
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"),
            new Vector(
                "A.2",
                range(0x00, 80),
                range(0x60, 80),
                range(0xb0, 80),
                "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb"
                    + "41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"),
            new Vector(
                "A.3",
                "0b".repeat(22),
                "",
                "",
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"))
        .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> check(vector)));
  }

  @Test
  void differentLabelsGiveUnrelatedKeys() {
    Secret master = Secret.copyOf(new byte[32]);
    assertThat(Hkdf.derive(master, new byte[16], "journal"))
        .isNotEqualTo(Hkdf.derive(master, new byte[16], "files"));
  }

  private static void check(Vector vector) {
    HexFormat hex = HexFormat.of();
    byte[] expected = hex.parseHex(vector.derived());
    Secret key = Secret.copyOf(hex.parseHex(vector.key()));
    byte[] salt = hex.parseHex(vector.salt());
    assertThat(Hkdf.derive(key, salt, hex.parseHex(vector.info()), expected.length))
        .isEqualTo(Secret.copyOf(expected));
  }

  private static String range(int from, int length) {
    return IntStream.range(from, from + length)
        .mapToObj(i -> HexFormat.of().toHexDigits((byte) i))
        .collect(Collectors.joining());
  }
}
