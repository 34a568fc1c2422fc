package org.letapis.search.text.disk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Aead;
import org.letapis.crypto.AeadKey;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.crypto.sealed.BrokenSeal;

/**
 * How a file of the index begins: {@code "letapis-index-1\n"}, 32 random bytes with which its own
 * key is derived (HKDF-SHA256, they are the salt), and its name under that key, padded.
 *
 * @param id 32 bytes
 * @param name what Lucene calls it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record IndexFileHeader(byte[] id, String name) {

  private static final byte[] MAGIC = "letapis-index-1\n".getBytes(US_ASCII);
  private static final String LABEL = "index-blocks";
  private static final int ID = 32;
  private static final int NAME = 64;

  /** Bytes before the first block. */
  static final int LENGTH = MAGIC.length + ID + Aead.NONCE_LENGTH + NAME + Aead.TAG_LENGTH;

  static IndexFileHeader fresh(String name, SecureRandom random) {
    byte[] id = new byte[ID];
    random.nextBytes(id);
    return new IndexFileHeader(id, name);
  }

  /** The key of a file's blocks. */
  AeadKey key(Secret indexKey) {
    return AeadKey.taking(Hkdf.derive(indexKey, id, LABEL));
  }

  byte[] encode(AeadKey key, SecureRandom random) {
    byte[] named = name.getBytes(UTF_8);
    if (named.length > NAME) {
      throw new IllegalArgumentException("a name too long");
    }
    byte[] nonce = new byte[Aead.NONCE_LENGTH];
    random.nextBytes(nonce);
    byte[] bytes = ByteBuffer.allocate(LENGTH).put(MAGIC).put(id).put(nonce).array();
    int at = MAGIC.length + ID + nonce.length;
    key.seal(nonce, associated(id), Arrays.copyOf(named, NAME), 0, NAME, bytes, at);
    return bytes;
  }

  /**
   * Reads what {@link #encode} gave.
   *
   * @throws BrokenSeal if it is anything else
   */
  static IndexFileHeader decode(byte[] bytes, Secret indexKey) throws IOException {
    if (bytes.length != LENGTH || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new BrokenSeal("not a file of an index");
    }
    byte[] id = Arrays.copyOfRange(bytes, MAGIC.length, MAGIC.length + ID);
    int at = MAGIC.length + ID;
    byte[] nonce = Arrays.copyOfRange(bytes, at, at + Aead.NONCE_LENGTH);
    byte[] name = new byte[NAME];
    try (AeadKey key = new IndexFileHeader(id, "").key(indexKey)) {
      key.open(nonce, associated(id), bytes, at + nonce.length, NAME + Aead.TAG_LENGTH, name, 0);
    } catch (AEADBadTagException forged) {
      throw new BrokenSeal("header of a file of the index");
    }
    int length = NAME;
    while (length > 0 && name[length - 1] == 0) {
      length--;
    }
    return new IndexFileHeader(id, new String(name, 0, length, UTF_8));
  }

  private static byte[] associated(byte[] id) {
    return ByteBuffer.allocate(ID + 4).put(id).put("name".getBytes(US_ASCII)).array();
  }
}
