package org.letapis.vault.slot;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;

/** The random 256-bit key that everything in one vault hangs on; slots wrap it. */
public final class MasterKey implements AutoCloseable {
  public static final int LENGTH = 32;

  private final Secret secret;

  /** Takes over the secret and closes it. */
  public MasterKey(Secret secret) {
    if (requireNonNull(secret, "secret").length() != LENGTH) {
      throw new IllegalArgumentException("wrong length of the master key");
    }
    this.secret = secret;
  }

  public static MasterKey random(SecureRandom random) {
    return new MasterKey(Secret.random(LENGTH, random));
  }

  /** The key itself; it belongs to this and is closed with it. */
  public Secret secret() {
    return secret;
  }

  /** HKDF-SHA-256 with the vault's id (16 bytes) as salt and a label in ASCII as info. */
  public Secret derive(UUID vaultId, String label) {
    byte[] salt =
        ByteBuffer.allocate(16)
            .putLong(vaultId.getMostSignificantBits())
            .putLong(vaultId.getLeastSignificantBits())
            .array();
    return Hkdf.derive(secret, salt, label);
  }

  @Override
  public void close() {
    secret.close();
  }
}
