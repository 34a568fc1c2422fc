package org.letapis.vault;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;

/** The random 256-bit key that everything in one vault hangs on; slots wrap it. */
final class MasterKey implements AutoCloseable {
  static final int LENGTH = 32;

  private final Secret secret;

  MasterKey(Secret secret) {
    if (requireNonNull(secret, "secret").length() != LENGTH) {
      throw new IllegalArgumentException("wrong length of the master key");
    }
    this.secret = secret;
  }

  static MasterKey random(SecureRandom random) {
    return new MasterKey(Secret.random(LENGTH, random));
  }

  Secret secret() {
    return secret;
  }

  /** HKDF-SHA-256 with the vault's id (16 bytes) as salt and the room's label as info. */
  Secret roomKey(UUID vaultId, RoomKey room) {
    byte[] salt =
        ByteBuffer.allocate(16)
            .putLong(vaultId.getMostSignificantBits())
            .putLong(vaultId.getLeastSignificantBits())
            .array();
    return Hkdf.derive(secret, salt, room.label());
  }

  @Override
  public void close() {
    secret.close();
  }
}
