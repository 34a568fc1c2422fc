package org.letapis.crypto.sealed;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Aead;
import org.letapis.crypto.AeadKey;

/**
 * The blocks of one sealed file. Each is stored as a random nonce, its bytes under AES-256-GCM, and
 * the tag; the associated data is its number and the file's id, so a block is read back only where
 * it was written. A file's key serves for 2^32 blocks at most (16 TiB written), far beyond what one
 * file lives to see.
 */
public final class Blocks implements AutoCloseable {

  /** Bytes of a block; whole ones of these are written. */
  public static final int SIZE = 4096;

  /** Bytes that one takes on the disk. */
  public static final int STORED = Aead.NONCE_LENGTH + SIZE + Aead.TAG_LENGTH;

  private final AeadKey key;
  private final byte[] fileId;
  private final SecureRandom random;

  /**
   * Takes over the key, and closes it.
   *
   * @param fileId tells the file from every other under the same key
   */
  public Blocks(AeadKey key, byte[] fileId, SecureRandom random) {
    this.key = key;
    this.fileId = fileId;
    this.random = random;
  }

  /** Encrypts whole blocks, the first of which has that number. */
  public byte[] seal(long first, byte[] plain) {
    int count = plain.length / SIZE;
    byte[] nonces = new byte[count * Aead.NONCE_LENGTH];
    random.nextBytes(nonces);
    byte[] sealed = new byte[count * STORED];
    for (int i = 0; i < count; i++) {
      byte[] nonce = Arrays.copyOfRange(nonces, i * Aead.NONCE_LENGTH, (i + 1) * Aead.NONCE_LENGTH);
      System.arraycopy(nonce, 0, sealed, i * STORED, nonce.length);
      int to = i * STORED + Aead.NONCE_LENGTH;
      key.seal(nonce, place(first + i), plain, i * SIZE, SIZE, sealed, to);
    }
    return sealed;
  }

  /**
   * Decrypts whole blocks, the first of which has that number.
   *
   * @throws BrokenSeal if one of them is not as it was written
   */
  public byte[] open(long first, byte[] sealed) throws BrokenSeal {
    int count = sealed.length / STORED;
    byte[] plain = new byte[count * SIZE];
    for (int i = 0; i < count; i++) {
      int from = i * STORED;
      byte[] nonce = Arrays.copyOfRange(sealed, from, from + Aead.NONCE_LENGTH);
      int length = STORED - Aead.NONCE_LENGTH;
      try {
        key.open(nonce, place(first + i), sealed, from + nonce.length, length, plain, i * SIZE);
      } catch (AEADBadTagException forged) {
        throw new BrokenSeal("block " + (first + i));
      }
    }
    return plain;
  }

  private byte[] place(long number) {
    return ByteBuffer.allocate(fileId.length + Long.BYTES).put(fileId).putLong(number).array();
  }

  @Override
  public void close() {
    key.close();
  }
}
