package org.letapis.crypto;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF with SHA-256 (RFC 5869): gives each use of a key its own key. */
public final class Hkdf {
  private Hkdf() {}

  /**
   * Extracts and expands.
   *
   * @param salt may be empty
   * @param length bytes wanted, at most 255 times 32
   */
  public static Secret derive(Secret key, byte[] salt, byte[] info, int length) {
    requireNonNull(salt, "salt");
    requireNonNull(info, "info");
    try {
      KDF hkdf = KDF.getInstance("HKDF-SHA256");
      return requireNonNull(key, "key")
          .use(
              bytes -> {
                var extract = HKDFParameterSpec.ofExtract().addIKM(bytes).addSalt(salt);
                return Secret.taking(hkdf.deriveData(extract.thenExpand(info, length)));
              });
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("HKDF-SHA256 failed", missing);
    }
  }

  /** A 256-bit key for the use named by a label in ASCII. */
  public static Secret derive(Secret key, byte[] salt, String label) {
    return derive(key, salt, label.getBytes(StandardCharsets.US_ASCII), 32);
  }
}
