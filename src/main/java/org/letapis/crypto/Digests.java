package org.letapis.crypto;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-2 digests (FIPS 180-4), HMAC-SHA-256 (RFC 2104) and lower-case hex. */
public final class Digests {
  public static final int SHA256_LENGTH = 32;
  public static final int SHA512_LENGTH = 64;

  private Digests() {}

  /** SHA-256 of the bytes. */
  public static byte[] sha256(byte[] bytes) {
    return sha256().digest(requireNonNull(bytes, "bytes"));
  }

  /** SHA-512 of the bytes. */
  public static byte[] sha512(byte[] bytes) {
    return sha512().digest(requireNonNull(bytes, "bytes"));
  }

  /** A running SHA-256. */
  public static MessageDigest sha256() {
    return digest("SHA-256");
  }

  /** A running SHA-512. */
  public static MessageDigest sha512() {
    return digest("SHA-512");
  }

  /** HMAC-SHA-256 of the bytes under a key. */
  public static byte[] hmacSha256(Secret key, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      return key.use(
          k -> {
            mac.init(new SecretKeySpec(k, "HmacSHA256"));
            return mac.doFinal(bytes);
          });
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("HmacSHA256 failed", missing);
    }
  }

  /** The bytes as lower-case hex. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
