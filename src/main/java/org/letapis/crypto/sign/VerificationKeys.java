package org.letapis.crypto.sign;

import static java.util.Objects.requireNonNull;

import java.security.InvalidKeyException;
import java.util.Arrays;
import org.letapis.crypto.Digests;

/** One author's two public signing keys. */
public final class VerificationKeys {
  private final byte[] ed25519;
  private final byte[] mlDsa65;

  private VerificationKeys(byte[] ed25519, byte[] mlDsa65) {
    this.ed25519 = ed25519;
    this.mlDsa65 = mlDsa65;
  }

  /**
   * Keys from outside.
   *
   * @param ed25519 32 bytes (RFC 8032)
   * @param mlDsa65 1,952 bytes (FIPS 204)
   * @throws InvalidKeyException if a length is wrong or the point is none or of small order
   */
  public static VerificationKeys of(byte[] ed25519, byte[] mlDsa65) throws InvalidKeyException {
    byte[] first = requireNonNull(ed25519, "ed25519").clone();
    byte[] second = requireNonNull(mlDsa65, "mlDsa65").clone();
    if (!Ed25519.isPublicKey(first)) {
      throw new InvalidKeyException("not an Ed25519 public key");
    }
    if (!MlDsa65.isPublicKey(second)) {
      throw new InvalidKeyException("not an ML-DSA-65 public key");
    }
    return new VerificationKeys(first, second);
  }

  /** Whether this is the Ed25519 signature of the message. */
  public boolean verifyEd25519(byte[] message, byte[] signature) {
    return Ed25519.verify(ed25519, message, signature);
  }

  /** Whether this is the ML-DSA-65 signature of the message. */
  public boolean verifyMlDsa65(byte[] message, byte[] signature) {
    return MlDsa65.verify(mlDsa65, message, signature);
  }

  /** The raw Ed25519 key, 32 bytes. */
  public byte[] ed25519() {
    return ed25519.clone();
  }

  /** The raw ML-DSA-65 key, 1,952 bytes. */
  public byte[] mlDsa65() {
    return mlDsa65.clone();
  }

  /** The one canonical form: the raw Ed25519 key, then the raw ML-DSA-65 key. */
  public byte[] bytes() {
    byte[] both = Arrays.copyOf(ed25519, ed25519.length + mlDsa65.length);
    System.arraycopy(mlDsa65, 0, both, ed25519.length, mlDsa65.length);
    return both;
  }

  /** SHA-256 of {@link #bytes()}. */
  public byte[] fingerprint() {
    return Digests.sha256(bytes());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerificationKeys that && Arrays.equals(bytes(), that.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ed25519);
  }

  @Override
  public String toString() {
    return "VerificationKeys[" + Digests.hex(fingerprint()).substring(0, 16) + "]";
  }
}
