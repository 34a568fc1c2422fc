package org.letapis.journal.segment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.journal.frame.FrameHeader;

/**
 * The first bytes of a segment, big-endian.
 *
 * <pre>
 *  0   8  LETAPJRN
 *  8   2  format version: 1, or 2 for a segment that was written again, see {@link Moves}
 * 10   2  zeros
 * 12   4  number of the segment
 * 16  24  id of the segment, random
 * 40   8  length of the segment before when this one was begun; 0 for the first
 * 48  16  the last 16 bytes of the segment before; zeros for the first
 * 64  32  HMAC-SHA-256 of the 64 bytes above
 * </pre>
 *
 * The MAC's key comes from the journal's by HKDF-SHA-256 with the id as salt and {@code
 * letapis/journal/header/1} as info.
 *
 * @param number of the segment, from 1
 * @param id random, {@link FrameHeader#ID_LENGTH} bytes
 * @param previousLength see above
 * @param previousTag see above
 * @param version see above
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record SegmentHeader(
    int number, byte[] id, long previousLength, byte[] previousTag, int version) {

  public static final int LENGTH = 96;
  static final int FIRST = 1;

  /** Version of a segment that was written again. */
  public static final int REWRITTEN = 2;

  private static final int SIGNED = 64;
  private static final int VERSION_AT = 8;
  private static final int ID_AT = 16;
  private static final byte[] MAGIC = "LETAPJRN".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] INFO = "letapis/journal/header/1".getBytes(StandardCharsets.US_ASCII);

  /** Of a segment that is begun. */
  public SegmentHeader(int number, byte[] id, long previousLength, byte[] previousTag) {
    this(number, id, previousLength, previousTag, FIRST);
  }

  /** The bytes of the header, sealed. */
  public byte[] bytes(Secret journalKey) {
    byte[] signed =
        ByteBuffer.allocate(SIGNED)
            .put(MAGIC)
            .putShort((short) version)
            .putShort((short) 0)
            .putInt(number)
            .put(id)
            .putLong(previousLength)
            .put(previousTag)
            .array();
    return ByteBuffer.allocate(LENGTH).put(signed).put(mac(journalKey, id, signed)).array();
  }

  /** What the bytes say, if they verify and are of this version. */
  public static Optional<SegmentHeader> read(byte[] bytes, Secret journalKey) {
    byte[] signed = Arrays.copyOf(bytes, SIGNED);
    byte[] mac = Arrays.copyOfRange(bytes, SIGNED, LENGTH);
    byte[] id = Arrays.copyOfRange(bytes, ID_AT, ID_AT + FrameHeader.ID_LENGTH);
    if (bytes.length != LENGTH
        || version(bytes) < FIRST
        || version(bytes) > REWRITTEN
        || !MessageDigest.isEqual(mac, mac(journalKey, id, signed))) {
      return Optional.empty();
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes, 40, 24);
    long previousLength = rest.getLong();
    byte[] previousTag = new byte[Aead.TAG_LENGTH];
    rest.get(previousTag);
    int number = ByteBuffer.wrap(bytes).getInt(12);
    return Optional.of(new SegmentHeader(number, id, previousLength, previousTag, version(bytes)));
  }

  /**
   * Whether a later version of the program wrote it, as far as bytes tell that do not verify: the
   * magic is there, and with a known version's number in place of theirs they do not verify either.
   */
  public static boolean isNewer(byte[] bytes, Secret journalKey) {
    if (!Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length)) || version(bytes) <= REWRITTEN) {
      return false;
    }
    for (int known = FIRST; known <= REWRITTEN; known++) {
      byte[] asThis = bytes.clone();
      ByteBuffer.wrap(asThis).putShort(VERSION_AT, (short) known);
      if (read(asThis, journalKey).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The format version the bytes claim. */
  public static int version(byte[] bytes) {
    return Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(VERSION_AT));
  }

  private static byte[] mac(Secret journalKey, byte[] id, byte[] signed) {
    try (Secret key = Hkdf.derive(journalKey, id, INFO, 32)) {
      return Digests.hmacSha256(key, signed);
    }
  }
}
