package org.letapis.bundle.age;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/**
 * The {@code mlkem768x25519} recipient of C2SP age: HPKE (RFC 9180, base mode) with the X-Wing KEM,
 * HKDF-SHA256 and ChaCha20-Poly1305, all from Bouncy Castle.
 */
final class Hybrid {

  static final String STANZA = "mlkem768x25519";

  /** Bytes of an encapsulated key: an ML-KEM-768 ciphertext and an X25519 share. */
  static final int ENCAPSULATED = 1_120;

  /** Bytes of a wrapped file key: 16 and a tag. */
  static final int WRAPPED = 32;

  static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

  private static final byte[] INFO =
      "age-encryption.org/mlkem768x25519".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NO_AAD = {};

  private Hybrid() {}

  /** A file key wrapped for one recipient. */
  @SuppressWarnings("ArrayRecordComponent") // handed from here to a stanza, never compared
  record Sealed(byte[] encapsulated, byte[] wrapped) {}

  static byte[] publicKey(byte[] seed) {
    return hpke().serializePublicKey(keyPair(seed).getPublic());
  }

  static Sealed seal(byte[] publicKey, byte[] fileKey) throws InvalidCipherTextException {
    HPKEContextWithEncapsulation context =
        hpke().setupBaseS(new XWingPublicKeyParameters(publicKey), INFO);
    return new Sealed(context.getEncapsulation(), context.seal(NO_AAD, fileKey));
  }

  static byte[] open(AsymmetricCipherKeyPair keys, byte[] encapsulated, byte[] wrapped)
      throws InvalidCipherTextException {
    return hpke().setupBaseR(encapsulated, keys, INFO).open(NO_AAD, wrapped);
  }

  static AsymmetricCipherKeyPair keyPair(byte[] seed) {
    // Without a public key beside it, the pair is derived from the seed alone.
    return hpke().deserializePrivateKey(seed, null);
  }

  private static HPKE hpke() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
  }
}
