package org.letapis.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AeadTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  private record Vector(
      String name, String key, String nonce, String plain, String associated, String sealed) {}

  /** Test cases 13 to 16 of the GCM specification (McGrew and Viega), those with 256-bit keys. */
  @TestFactory
  Stream<DynamicTest> givesTheCiphertextsOfTheGcmSpecification() {
    String key = "feffe9928665731c6d6a8f9467308308".repeat(2);
    String plain =
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
    String sealed =
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662";
    return Stream.of(
            new Vector(
                "13", "00".repeat(32), "00".repeat(12), "", "", "530f8afbc74536b9a963b4f1c4cb738b"),
            new Vector(
                "14",
                "00".repeat(32),
                "00".repeat(12),
                "00".repeat(16),
                "",
                "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"),
            new Vector(
                "15",
                key,
                "cafebabefacedbaddecaf888",
                plain + "1aafd255",
                "",
                sealed + "898015ad" + "b094dac5d93471bdec1a502270e3cc6c"),
            new Vector(
                "16",
                key,
                "cafebabefacedbaddecaf888",
                plain,
                "feedfacedeadbeeffeedfacedeadbeefabaddad2",
                sealed + "76fc6ece0f4e1768cddf8853bb2d551b"))
        .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> check(vector)));
  }

  @Test
  void aFlippedBitAnywhereIsNoticed() {
    Secret key = Secret.random(32, RANDOM);
    byte[] sealed = Aead.sealWithRandomNonce(key, new byte[40], new byte[] {7}, RANDOM);
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] flipped = sealed.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> Aead.openWithNonce(key, flipped, new byte[] {7}))
          .isInstanceOf(AEADBadTagException.class);
    }
  }

  @Test
  void otherAssociatedDataOrAnotherKeyOrATruncatedTextIsNoticed() throws Exception {
    Secret key = Secret.random(32, RANDOM);
    byte[] sealed = Aead.sealWithRandomNonce(key, new byte[] {1, 2}, new byte[] {7}, RANDOM);
    assertThat(Aead.openWithNonce(key, sealed, new byte[] {7})).containsExactly(1, 2);
    assertThatThrownBy(() -> Aead.openWithNonce(key, sealed, new byte[] {8}))
        .isInstanceOf(AEADBadTagException.class);
    assertThatThrownBy(() -> Aead.openWithNonce(Secret.random(32, RANDOM), sealed, new byte[] {7}))
        .isInstanceOf(AEADBadTagException.class);
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> Aead.openWithNonce(key, cut, new byte[] {7}))
          .isInstanceOf(AEADBadTagException.class);
    }
  }

  private static void check(Vector vector) throws AEADBadTagException {
    HexFormat hex = HexFormat.of();
    Secret key = Secret.copyOf(hex.parseHex(vector.key()));
    byte[] nonce = hex.parseHex(vector.nonce());
    byte[] plain = hex.parseHex(vector.plain());
    byte[] associated = hex.parseHex(vector.associated());
    byte[] sealed = hex.parseHex(vector.sealed());
    assertThat(Aead.seal(key, nonce, plain, associated)).isEqualTo(sealed);
    assertThat(Aead.open(key, nonce, sealed, associated)).isEqualTo(plain);
  }
}
