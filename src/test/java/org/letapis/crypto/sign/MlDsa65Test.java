package org.letapis.crypto.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;

class MlDsa65Test {
  private static final HexFormat HEX = HexFormat.of();
  private static final Secret SEED =
      Secret.copyOf(
          HEX.parseHex("1bd67dc782b2958e189e315c040dd1f64c8ab232a6a170e1a7a52c33f10851b1"));

  /** NIST ACVP, ML-DSA-keyGen-FIPS204, test group 2, test case 26. */
  @Test
  void givesThePublicKeyOfTheAcvpVector() {
    byte[] key = MlDsa65.publicKey(SEED);
    assertThat(key).hasSize(MlDsa65.PUBLIC_KEY_LENGTH);
    assertThat(HEX.formatHex(key))
        .startsWith("43ad6560d3bb684667a559ee6ec7c816020e5b65671f270f2353a8c912b6c26b")
        .endsWith("486432b090f0cce86aa84b661ff22d4a56035e821a1ce30f33afeb6c7b8fa9ce");
    assertThat(Digests.hex(Digests.sha256(key)))
        .isEqualTo("6fb1146b85539fb5c53d35b66dae94202fcd5575a537172cf1156220476f7920");
  }

  /** The JDK signs and verifies here; Bouncy Castle's own code must agree with it both ways. */
  @Test
  void agreesWithASecondImplementationBothWays() throws Exception {
    long seed = Seed.get();
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      byte[] privateSeed = bytes(random, 32);
      byte[] message = bytes(random, random.nextInt(500));
      Secret secret = Secret.copyOf(privateSeed);
      byte[] key = MlDsa65.publicKey(secret);
      byte[] ours = MlDsa65.sign(secret, message);
      byte[] theirs = signElsewhere(privateSeed, message);
      assertThat(ours).as("seed %d", seed).hasSize(MlDsa65.SIGNATURE_LENGTH);
      assertThat(verifyElsewhere(key, message, ours)).as("seed %d", seed).isTrue();
      assertThat(MlDsa65.verify(key, message, theirs)).as("seed %d", seed).isTrue();
      assertThat(MlDsa65.verify(key, theirs, theirs)).as("seed %d", seed).isFalse();
    }
  }

  @Test
  void aChangedSignatureOrKeyOrMessageIsFalseAndNoError() {
    byte[] key = MlDsa65.publicKey(SEED);
    byte[] message = {1, 2, 3};
    byte[] signature = MlDsa65.sign(SEED, message);
    assertThat(MlDsa65.verify(key, message, signature)).isTrue();
    for (int at = 0; at < signature.length; at += 13) {
      byte[] flipped = signature.clone();
      flipped[at] ^= 1;
      assertThat(MlDsa65.verify(key, message, flipped)).as("byte %d", at).isFalse();
    }
    for (int length : new int[] {0, 1, 64, 3308, 3310, 100_000}) {
      assertThat(MlDsa65.verify(key, message, Arrays.copyOf(signature, length))).isFalse();
    }
    assertThat(MlDsa65.verify(new byte[MlDsa65.PUBLIC_KEY_LENGTH], message, signature)).isFalse();
    assertThat(MlDsa65.verify(new byte[3], message, signature)).isFalse();
    assertThat(MlDsa65.verify(key, new byte[] {1, 2}, signature)).isFalse();
  }

  private static byte[] signElsewhere(byte[] seed, byte[] message) throws CryptoException {
    MLDSASigner signer = new MLDSASigner();
    signer.init(true, new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_65, seed));
    signer.update(message, 0, message.length);
    return signer.generateSignature();
  }

  private static boolean verifyElsewhere(byte[] key, byte[] message, byte[] signature) {
    MLDSASigner verifier = new MLDSASigner();
    verifier.init(false, new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_65, key));
    verifier.update(message, 0, message.length);
    return verifier.verifySignature(signature);
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
