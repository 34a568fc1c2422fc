package org.letapis.crypto.sign;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.letapis.crypto.Secret;

/**
 * ML-DSA-65 (FIPS 204, pure, empty context) by the JDK, with raw keys: 32 bytes of seed ξ, 1,952
 * bytes of public key. Bouncy Castle expands the seed, which the JDK cannot.
 */
public final class MlDsa65 {
  public static final int SEED_LENGTH = 32;
  public static final int PUBLIC_KEY_LENGTH = 1952;
  public static final int SIGNATURE_LENGTH = 3309;

  /** PKCS #8 with the expanded key, as RFC 9881 has it. */
  private static final Der DER =
      new Der(
          "ML-DSA-65",
          "308207b2300b0609608648016503040312038207a100",
          "30820fd8020100300b060960864801650304031204820fc404820fc0");

  private MlDsa65() {}

  /** The public key of a seed. */
  public static byte[] publicKey(Secret seed) {
    return requireSeed(seed).use(bytes -> expand(bytes).getPublicKey());
  }

  /** Signs, hedged with fresh randomness: each signature of a message is another one. */
  public static byte[] sign(Secret seed, byte[] message) {
    requireNonNull(message, "message");
    return requireSeed(seed)
        .use(
            bytes -> {
              byte[] expanded = expand(bytes).getEncoded();
              try {
                return DER.sign(expanded, message);
              } finally {
                Arrays.fill(expanded, (byte) 0);
              }
            });
  }

  /** Whether it is this key's signature; false for keys and signatures that are malformed. */
  public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    return isPublicKey(publicKey)
        && signature.length == SIGNATURE_LENGTH
        && DER.verify(publicKey, message, signature);
  }

  /** Whether these bytes are a public key: FIPS 204 gives every string of this length a meaning. */
  public static boolean isPublicKey(byte[] publicKey) {
    return publicKey.length == PUBLIC_KEY_LENGTH;
  }

  private static MLDSAPrivateKeyParameters expand(byte[] seed) {
    return new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_65, seed);
  }

  private static Secret requireSeed(Secret seed) {
    if (requireNonNull(seed, "seed").length() != SEED_LENGTH) {
      throw new IllegalArgumentException("wrong length of the seed");
    }
    return seed;
  }
}
