package org.letapis.search.text.disk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Aead;
import org.letapis.crypto.AeadKey;
import org.letapis.crypto.sealed.BrokenSeal;

/** What a file of the index ends with: how long it is, sealed, so that none can be cut short. */
final class IndexFileEnd {

  static final int LENGTH = Aead.NONCE_LENGTH + Long.BYTES + Aead.TAG_LENGTH;

  private IndexFileEnd() {}

  static byte[] encode(AeadKey key, byte[] fileId, long length, SecureRandom random) {
    byte[] nonce = new byte[Aead.NONCE_LENGTH];
    random.nextBytes(nonce);
    byte[] end = Arrays.copyOf(nonce, LENGTH);
    byte[] plain = ByteBuffer.allocate(Long.BYTES).putLong(length).array();
    key.seal(nonce, associated(fileId), plain, 0, plain.length, end, nonce.length);
    return end;
  }

  static long decode(AeadKey key, byte[] fileId, byte[] end) throws IOException {
    byte[] nonce = Arrays.copyOf(end, Aead.NONCE_LENGTH);
    byte[] plain = new byte[Long.BYTES];
    try {
      key.open(nonce, associated(fileId), end, nonce.length, LENGTH - nonce.length, plain, 0);
    } catch (AEADBadTagException forged) {
      throw new BrokenSeal("end of a file of the index");
    }
    return ByteBuffer.wrap(plain).getLong();
  }

  private static byte[] associated(byte[] id) {
    return ByteBuffer.allocate(id.length + 3).put(id).put("end".getBytes(US_ASCII)).array();
  }
}
