package org.letapis.crypto;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM (NIST SP 800-38D) with 96-bit nonces and 128-bit tags. */
public final class Aead {
  public static final int KEY_LENGTH = 32;
  public static final int NONCE_LENGTH = 12;
  public static final int TAG_LENGTH = 16;

  private Aead() {}

  /**
   * Encrypts under a nonce that must never be used twice with this key.
   *
   * @return the ciphertext and, after it, the tag
   */
  public static byte[] seal(Secret key, byte[] nonce, byte[] plaintext, byte[] associated) {
    try {
      return run(Cipher.ENCRYPT_MODE, key, nonce, plaintext, 0, associated);
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("AES-256-GCM failed", failed);
    }
  }

  /**
   * Decrypts what {@link #seal} gave.
   *
   * @throws AEADBadTagException if key, nonce, text or associated data are not the ones sealed
   */
  public static byte[] open(Secret key, byte[] nonce, byte[] sealed, byte[] associated)
      throws AEADBadTagException {
    return open(key, nonce, sealed, 0, associated);
  }

  /** Encrypts under a fresh random nonce, which stands before the ciphertext in the result. */
  public static byte[] sealWithRandomNonce(
      Secret key, byte[] plaintext, byte[] associated, SecureRandom random) {
    byte[] nonce = new byte[NONCE_LENGTH];
    random.nextBytes(nonce);
    byte[] sealed = seal(key, nonce, plaintext, associated);
    byte[] result = Arrays.copyOf(nonce, NONCE_LENGTH + sealed.length);
    System.arraycopy(sealed, 0, result, NONCE_LENGTH, sealed.length);
    return result;
  }

  /** Decrypts what {@link #sealWithRandomNonce} gave. */
  public static byte[] openWithNonce(Secret key, byte[] nonceAndSealed, byte[] associated)
      throws AEADBadTagException {
    if (nonceAndSealed.length < NONCE_LENGTH + TAG_LENGTH) {
      throw new AEADBadTagException("too short");
    }
    byte[] nonce = Arrays.copyOf(nonceAndSealed, NONCE_LENGTH);
    return open(key, nonce, nonceAndSealed, NONCE_LENGTH, associated);
  }

  private static byte[] open(Secret key, byte[] nonce, byte[] sealed, int offset, byte[] associated)
      throws AEADBadTagException {
    if (sealed.length - offset < TAG_LENGTH) {
      throw new AEADBadTagException("too short");
    }
    try {
      return run(Cipher.DECRYPT_MODE, key, nonce, sealed, offset, associated);
    } catch (AEADBadTagException forged) {
      throw forged;
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("AES-256-GCM failed", failed);
    }
  }

  private static byte[] run(
      int mode, Secret key, byte[] nonce, byte[] input, int offset, byte[] associated)
      throws GeneralSecurityException {
    requireLength(requireNonNull(key, "key").length(), KEY_LENGTH, "key");
    requireLength(requireNonNull(nonce, "nonce").length, NONCE_LENGTH, "nonce");
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    return key.use(
        bytes -> {
          var spec = new GCMParameterSpec(TAG_LENGTH * 8, nonce);
          cipher.init(mode, new SecretKeySpec(bytes, "AES"), spec);
          cipher.updateAAD(associated);
          return cipher.doFinal(input, offset, input.length - offset);
        });
  }

  private static void requireLength(int length, int expected, String what) {
    if (length != expected) {
      throw new IllegalArgumentException("wrong length of " + what);
    }
  }
}
