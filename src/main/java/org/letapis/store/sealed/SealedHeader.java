package org.letapis.store.sealed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import org.letapis.crypto.AeadKey;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.crypto.sealed.BrokenSeal;

/**
 * How a sealed file begins: {@code "letapis-store-1\n"} and 32 random bytes that tell it from every
 * other file, old copies of itself after a rebuild included. The file's own key is derived with
 * them (HKDF-SHA256, they are the salt), so a changed bit of them makes every block unreadable.
 *
 * @param id 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record SealedHeader(byte[] id) {

  /** Bytes before the first block. */
  static final int LENGTH = 48;

  private static final byte[] MAGIC = "letapis-store-1\n".getBytes(US_ASCII);
  private static final String LABEL = "store-blocks";

  static SealedHeader fresh(SecureRandom random) {
    byte[] id = new byte[LENGTH - MAGIC.length];
    random.nextBytes(id);
    return new SealedHeader(id);
  }

  /**
   * Reads what {@link #encode} gave.
   *
   * @throws IOException if it begins in another way, as files of earlier versions do
   */
  static SealedHeader decode(byte[] bytes) throws IOException {
    if (bytes.length != LENGTH || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new BrokenSeal("not a sealed file");
    }
    return new SealedHeader(Arrays.copyOfRange(bytes, MAGIC.length, LENGTH));
  }

  byte[] encode() {
    return ByteBuffer.allocate(LENGTH).put(MAGIC).put(id).array();
  }

  /** The key of this file's blocks. */
  AeadKey key(Secret storeKey) {
    return AeadKey.taking(Hkdf.derive(storeKey, id, LABEL));
  }
}
