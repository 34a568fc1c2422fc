package org.letapis.crypto.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.crypto.Secret;

class Ed25519Test {
  private static final HexFormat HEX = HexFormat.of();

  private record Vector(String name, String seed, String key, String message, String signature) {}

  @TestFactory
  Stream<DynamicTest> givesTheKeysAndSignaturesOfRfc8032Section71() {
    return Stream.of(
            new Vector(
                "1",
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                    + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
            new Vector(
                "2",
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                    + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
            new Vector(
                "3",
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
                "af82",
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                    + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"))
        .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> check(vector)));
  }

  @Test
  void keysUnderWhichASignatureProvesNothingAreTurnedAway() {
    assertThat(Ed25519.isPublicKey(new byte[32])).isFalse(); // of order 4
    assertThat(Ed25519.isPublicKey(HEX.parseHex("01" + "00".repeat(31)))).isFalse(); // identity
    assertThat(Ed25519.isPublicKey(HEX.parseHex("ec" + "ff".repeat(30) + "7f"))).isFalse();
    assertThat(Ed25519.isPublicKey(HEX.parseHex("ff".repeat(32)))).isFalse(); // not reduced
    assertThat(Ed25519.isPublicKey(new byte[31])).isFalse();
    assertThat(Ed25519.isPublicKey(new byte[33])).isFalse();
  }

  @Test
  void aSignatureOfAnyOtherLengthOrScalarIsFalseAndNoError() {
    Secret seed = Secret.copyOf(new byte[32]);
    byte[] key = Ed25519.publicKey(seed);
    byte[] signature = Ed25519.sign(seed, new byte[] {1});
    for (int length : new int[] {0, 1, 63, 65, 4000}) {
      assertThat(Ed25519.verify(key, new byte[] {1}, Arrays.copyOf(signature, length))).isFalse();
    }
    byte[] beyondTheOrder = signature.clone();
    Arrays.fill(beyondTheOrder, 32, 64, (byte) 0xff);
    assertThat(Ed25519.verify(key, new byte[] {1}, beyondTheOrder)).isFalse();
    assertThat(Ed25519.verify(new byte[7], new byte[] {1}, signature)).isFalse();
  }

  private static void check(Vector vector) {
    Secret seed = Secret.copyOf(HEX.parseHex(vector.seed()));
    byte[] key = HEX.parseHex(vector.key());
    byte[] message = HEX.parseHex(vector.message());
    byte[] signature = HEX.parseHex(vector.signature());
    assertThat(Ed25519.publicKey(seed)).isEqualTo(key);
    assertThat(Ed25519.sign(seed, message)).isEqualTo(signature);
    assertThat(Ed25519.verify(key, message, signature)).isTrue();
    for (int bit = 0; bit < signature.length * 8; bit++) {
      byte[] flipped = signature.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(Ed25519.verify(key, message, flipped)).as("bit %d", bit).isFalse();
    }
  }
}
