package org.letapis.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Digest;

/**
 * The beginning of a stored file: {@code "letapis-file-v1\n"}, then a nonce and, under AES-256-GCM
 * with the vault's key for files, the file's own random key and the SHA-256 of its content. The
 * associated data is the 16 bytes before and the name the file is stored under, so a file moved to
 * another name is noticed.
 *
 * <p>The content follows as Tink's AES256-GCM-HKDF streaming AEAD with segments of 64 KiB, whose
 * associated data is the 16 bytes too.
 */
record FileSeal(Secret key, Digest digest) implements AutoCloseable {
  private static final byte[] MAGIC = "letapis-file-v1\n".getBytes(US_ASCII);
  private static final int KEY_LENGTH = 32;
  private static final int SEGMENT = 64 * 1024;

  /** Bytes before the content. */
  static final int LENGTH =
      MAGIC.length + Aead.NONCE_LENGTH + KEY_LENGTH + Digests.SHA256_LENGTH + Aead.TAG_LENGTH;

  static Secret randomKey(SecureRandom random) {
    return Secret.random(KEY_LENGTH, random);
  }

  byte[] encode(Secret filesKey, String name, SecureRandom random) {
    byte[] sealed =
        key.use(
            bytes -> {
              byte[] both = Arrays.copyOf(bytes, KEY_LENGTH + Digests.SHA256_LENGTH);
              System.arraycopy(digest.bytes(), 0, both, KEY_LENGTH, Digests.SHA256_LENGTH);
              try {
                return Aead.sealWithRandomNonce(filesKey, both, associated(name), random);
              } finally {
                Arrays.fill(both, (byte) 0);
              }
            });
    return ByteBuffer.allocate(LENGTH).put(MAGIC).put(sealed).array();
  }

  static FileSeal decode(byte[] bytes, Secret filesKey, String name) throws AEADBadTagException {
    if (bytes.length != LENGTH || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new AEADBadTagException("not a stored file");
    }
    byte[] sealed = Arrays.copyOfRange(bytes, MAGIC.length, LENGTH);
    byte[] both = Aead.openWithNonce(filesKey, sealed, associated(name));
    Secret key = Secret.taking(Arrays.copyOf(both, KEY_LENGTH));
    String hex = Digests.hex(Arrays.copyOfRange(both, KEY_LENGTH, both.length));
    Arrays.fill(both, (byte) 0);
    return new FileSeal(key, new Digest(hex));
  }

  /** The cipher for content that begins {@link #LENGTH} bytes into a file. */
  static AesGcmHkdfStreaming cipher(Secret key) {
    try {
      return key.use(
          bytes -> new AesGcmHkdfStreaming(bytes, "HmacSha256", KEY_LENGTH, SEGMENT, LENGTH));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("the parameters are valid", impossible);
    }
  }

  /** Associated data of the content. */
  static byte[] contentContext() {
    return MAGIC.clone();
  }

  private static byte[] associated(String name) {
    byte[] text = name.getBytes(US_ASCII);
    return ByteBuffer.allocate(MAGIC.length + text.length).put(MAGIC).put(text).array();
  }

  @Override
  public void close() {
    key.close();
  }
}
