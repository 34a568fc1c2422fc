package org.letapis.crypto;

import static java.util.Objects.requireNonNull;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id version 1.3 (RFC 9106): turns a passphrase into a key at a chosen cost. */
public final class Argon2id {
  /** Bytes of salt to use, as RFC 9106 recommends. */
  public static final int SALT_LENGTH = 16;

  private Argon2id() {}

  /**
   * Derives {@code length} bytes from a passphrase.
   *
   * @param salt at least 8 bytes, random and stored beside what the key protects
   */
  public static Secret derive(Secret passphrase, byte[] salt, Argon2Cost cost, int length) {
    return derive(passphrase, salt, new byte[0], new byte[0], cost, length);
  }

  /** With the secret value K and associated data X of RFC 9106, which only its vectors use. */
  static Secret derive(
      Secret passphrase, byte[] salt, byte[] key, byte[] data, Argon2Cost cost, int length) {
    requireNonNull(passphrase, "passphrase");
    if (requireNonNull(salt, "salt").length < 8) {
      throw new IllegalArgumentException("the salt is too short");
    }
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memoryKiB())
            .withIterations(cost.iterations())
            .withParallelism(cost.parallelism())
            .withSalt(salt)
            .withSecret(key)
            .withAdditional(data)
            .build();
    try {
      return passphrase.use(
          bytes -> {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            byte[] derived = new byte[length];
            generator.generateBytes(bytes, derived);
            return Secret.taking(derived);
          });
    } finally {
      parameters.clear();
    }
  }
}
