package org.letapis.bundle.age;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;
import org.letapis.crypto.Secret;

/**
 * The passphrase recipient of age ({@code scrypt} in C2SP's age specification): the file's key is
 * wrapped with ChaCha20-Poly1305 (RFC 8439) under what scrypt (RFC 7914, r = 8, p = 1) makes of the
 * passphrase.
 */
final class Scrypt {

  static final String STANZA = "scrypt";
  static final int SALT = 16;
  static final int FILE_KEY = 16;
  static final int WRAPPED = FILE_KEY + 16;

  /** Log2 of the cost of what is written: 128 MiB of memory. */
  static final int LOG_N = 17;

  /** The most that is read, which is what the age program itself writes: 256 MiB. */
  static final int MOST_LOG_N = 18;

  static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

  private static final byte[] LABEL =
      "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
  private static final int R = 8;
  private static final int KEY = 32;
  private static final int NONCE = 12;

  private Scrypt() {}

  static byte[] wrap(Secret passphrase, byte[] salt, int logN, byte[] fileKey)
      throws GeneralSecurityException {
    return crypt(Cipher.ENCRYPT_MODE, passphrase, salt, logN, fileKey);
  }

  /**
   * The file's key.
   *
   * @throws javax.crypto.AEADBadTagException when the passphrase is another one
   */
  static byte[] unwrap(Secret passphrase, byte[] salt, int logN, byte[] wrapped)
      throws GeneralSecurityException {
    return crypt(Cipher.DECRYPT_MODE, passphrase, salt, logN, wrapped);
  }

  private static byte[] crypt(int mode, Secret passphrase, byte[] salt, int logN, byte[] text)
      throws GeneralSecurityException {
    byte[] labelled = Arrays.copyOf(LABEL, LABEL.length + salt.length);
    System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
    byte[] key = passphrase.use(typed -> SCrypt.generate(typed, labelled, 1 << logN, R, 1, KEY));
    try {
      Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
      // The key is used once, as its salt is; so the specification has a nonce of zeros.
      cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[NONCE]));
      return cipher.doFinal(text);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }
}
