package org.letapis.casebook.publication.anonymous;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.RecordId;

/**
 * Other ids for records: the same for the same record within one publication, and another in each,
 * by HMAC-SHA-256 under a key that is drawn anew and kept nowhere. Ids made here tell when a record
 * was made; these do not.
 */
final class Pseudonyms {

  /** Letters and digits that are not taken for each other. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 6;

  private final Mac mac;

  Pseudonyms(SecureRandom random) {
    byte[] key = new byte[32];
    random.nextBytes(key);
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  RecordId of(RecordId record) {
    ByteBuffer bytes = ByteBuffer.wrap(mac.doFinal(record.toString().getBytes(UTF_8)));
    // As a random UUID is marked (RFC 9562, 5.4).
    long high = (bytes.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x4000;
    long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new RecordId(new UUID(high, low));
  }

  Digest of(Digest file) {
    return new Digest(java.util.HexFormat.of().formatHex(mac.doFinal(file.hex().getBytes(UTF_8))));
  }

  /** A short sign to tell a record of this publication from others by. */
  static String sign(RecordId pseudonym) {
    long bits = pseudonym.uuid().getMostSignificantBits() >>> 16;
    StringBuilder sign = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      sign.append(SIGNS.charAt((int) (bits % SIGNS.length())));
      bits /= SIGNS.length();
    }
    return sign.toString();
  }
}
