package org.letapis.crypto.sign;

import static java.util.Objects.requireNonNull;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.letapis.crypto.Secret;

/**
 * Ed25519 (RFC 8032) by the JDK, with raw keys: 32 bytes of seed, 32 bytes of public key. Bouncy
 * Castle derives the public key, which the JDK cannot, and turns away points of small order, under
 * which a signature would prove nothing.
 */
public final class Ed25519 {
  public static final int SEED_LENGTH = 32;
  public static final int PUBLIC_KEY_LENGTH = 32;
  public static final int SIGNATURE_LENGTH = 64;

  private static final Der DER =
      new Der("Ed25519", "302a300506032b6570032100", "302e020100300506032b657004220420");

  private Ed25519() {}

  /** The public key of a seed. */
  public static byte[] publicKey(Secret seed) {
    return requireSeed(seed)
        .use(bytes -> new Ed25519PrivateKeyParameters(bytes).generatePublicKey().getEncoded());
  }

  /** Signs; the same message gives the same 64 bytes. */
  public static byte[] sign(Secret seed, byte[] message) {
    requireNonNull(message, "message");
    return requireSeed(seed).use(bytes -> DER.sign(bytes, message));
  }

  /** Whether it is this key's signature; false for keys and signatures that are malformed. */
  public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    return isPublicKey(publicKey)
        && signature.length == SIGNATURE_LENGTH
        && DER.verify(publicKey, message, signature);
  }

  /** Whether these bytes are a canonical point of the prime-order group. */
  public static boolean isPublicKey(byte[] publicKey) {
    return publicKey.length == PUBLIC_KEY_LENGTH
        && org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyFull(publicKey, 0);
  }

  private static Secret requireSeed(Secret seed) {
    if (requireNonNull(seed, "seed").length() != SEED_LENGTH) {
      throw new IllegalArgumentException("wrong length of the seed");
    }
    return seed;
  }
}
