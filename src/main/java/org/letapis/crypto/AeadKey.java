package org.letapis.crypto;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * One AES-256-GCM key for many short messages, used by many threads at a time. Ciphers are kept and
 * used again, and let go when it is closed, so that no provider's copy of the key stays behind.
 */
public final class AeadKey implements AutoCloseable {

  private final WipedKey key;
  private final ConcurrentLinkedQueue<Cipher> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  private AeadKey(byte[] key) {
    this.key = new WipedKey(key);
  }

  /**
   * Takes over a key and closes it.
   *
   * @throws IllegalArgumentException unless it has {@value Aead#KEY_LENGTH} bytes
   */
  public static AeadKey taking(Secret key) {
    if (requireNonNull(key, "key").length() != Aead.KEY_LENGTH) {
      throw new IllegalArgumentException("wrong length of key");
    }
    try (key) {
      return key.use(AeadKey::new);
    }
  }

  /**
   * Encrypts {@code length} bytes of {@code from} into {@code to}, where {@link Aead#TAG_LENGTH}
   * bytes more are written.
   *
   * @param nonce never to be used twice
   */
  public void seal(
      byte[] nonce, byte[] associated, byte[] from, int offset, int length, byte[] to, int at) {
    try {
      run(Cipher.ENCRYPT_MODE, nonce, associated, from, offset, length, to, at);
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("AES-256-GCM failed", failed);
    }
  }

  /**
   * Decrypts {@code length} bytes, tag and all, of {@code from} into {@code to}.
   *
   * @throws AEADBadTagException if they, the nonce or the associated data are not the ones sealed;
   *     nothing is written then
   */
  public void open(
      byte[] nonce, byte[] associated, byte[] from, int offset, int length, byte[] to, int at)
      throws AEADBadTagException {
    try {
      run(Cipher.DECRYPT_MODE, nonce, associated, from, offset, length, to, at);
    } catch (AEADBadTagException forged) {
      throw forged;
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("AES-256-GCM failed", failed);
    }
  }

  private void run(
      int mode,
      byte[] nonce,
      byte[] associated,
      byte[] from,
      int offset,
      int length,
      byte[] to,
      int at)
      throws GeneralSecurityException {
    Cipher pooled = idle.poll();
    Cipher cipher = pooled == null ? Cipher.getInstance("AES/GCM/NoPadding") : pooled;
    cipher.init(mode, key, new GCMParameterSpec(Aead.TAG_LENGTH * 8, nonce));
    cipher.updateAAD(associated);
    cipher.doFinal(from, offset, length, to, at);
    if (!closed) {
      idle.add(cipher);
    }
  }

  @Override
  public void close() {
    closed = true;
    key.destroy();
    idle.clear();
  }

  /**
   * A key for ciphers that is one array for as long as it lives, and wiped then. The provider wipes
   * the copies it is given; the JDK's own {@code SecretKeySpec} keeps one more each time.
   */
  private static final class WipedKey implements SecretKey {

    private static final long serialVersionUID = 1L;

    private final transient byte[] bytes;

    WipedKey(byte[] lent) {
      this.bytes = lent.clone();
    }

    @Override
    public String getAlgorithm() {
      return "AES";
    }

    @Override
    public String getFormat() {
      return "RAW";
    }

    @Override
    public byte[] getEncoded() {
      return bytes.clone();
    }

    @Override
    public void destroy() {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
