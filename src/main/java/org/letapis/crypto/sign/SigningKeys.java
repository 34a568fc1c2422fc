package org.letapis.crypto.sign;

import static java.util.Objects.requireNonNull;

import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.letapis.crypto.Secret;

/**
 * One author's two private signing keys, held as their seeds. Stored as 64 bytes: the Ed25519 seed
 * (RFC 8032), then the ML-DSA-65 seed (FIPS 204).
 */
public final class SigningKeys implements AutoCloseable {
  /** Bytes of {@link #encode()}. */
  public static final int ENCODED_LENGTH = Ed25519.SEED_LENGTH + MlDsa65.SEED_LENGTH;

  private final Secret ed25519Seed;
  private final Secret mlDsa65Seed;
  private final VerificationKeys verificationKeys;

  private SigningKeys(Secret ed25519Seed, Secret mlDsa65Seed) {
    this.ed25519Seed = ed25519Seed;
    this.mlDsa65Seed = mlDsa65Seed;
    try {
      this.verificationKeys =
          VerificationKeys.of(Ed25519.publicKey(ed25519Seed), MlDsa65.publicKey(mlDsa65Seed));
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException("derived public keys are valid", impossible);
    }
  }

  /** New random keys. */
  public static SigningKeys generate(SecureRandom random) {
    return new SigningKeys(
        Secret.random(Ed25519.SEED_LENGTH, random), Secret.random(MlDsa65.SEED_LENGTH, random));
  }

  /**
   * The keys that {@link #encode()} gave.
   *
   * @throws InvalidKeyException if the length is wrong
   */
  public static SigningKeys decode(Secret encoded) throws InvalidKeyException {
    if (requireNonNull(encoded, "encoded").length() != ENCODED_LENGTH) {
      throw new InvalidKeyException("wrong length");
    }
    return encoded.use(
        bytes ->
            new SigningKeys(
                Secret.taking(Arrays.copyOf(bytes, Ed25519.SEED_LENGTH)),
                Secret.taking(Arrays.copyOfRange(bytes, Ed25519.SEED_LENGTH, ENCODED_LENGTH))));
  }

  /** Both seeds, to be stored encrypted; the caller closes it. */
  public Secret encode() {
    byte[] both =
        ed25519Seed.<byte[], RuntimeException>use(bytes -> Arrays.copyOf(bytes, ENCODED_LENGTH));
    return mlDsa65Seed.use(
        bytes -> {
          System.arraycopy(bytes, 0, both, Ed25519.SEED_LENGTH, bytes.length);
          return Secret.taking(both);
        });
  }

  /** The public keys that verify what these sign. */
  public VerificationKeys verificationKeys() {
    return verificationKeys;
  }

  /** An Ed25519 signature, 64 bytes. */
  public byte[] signEd25519(byte[] message) {
    return Ed25519.sign(ed25519Seed, message);
  }

  /** An ML-DSA-65 signature, 3,309 bytes. */
  public byte[] signMlDsa65(byte[] message) {
    return MlDsa65.sign(mlDsa65Seed, message);
  }

  /** Wipes the seeds. */
  @Override
  public void close() {
    ed25519Seed.close();
    mlDsa65Seed.close();
  }

  @Override
  public String toString() {
    return "SigningKeys[secret]";
  }
}
