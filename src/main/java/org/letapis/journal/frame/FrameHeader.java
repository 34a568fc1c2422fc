package org.letapis.journal.frame;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.letapis.crypto.Aead;

/**
 * The readable part of a frame; see the package for its bytes. Nothing in it may be believed before
 * the frame is opened.
 */
public final class FrameHeader {

  public static final int LENGTH = 62;
  public static final int ID_LENGTH = 24;

  /** Most bytes of ciphertext and tag. Deflate never makes incompressible lines much longer. */
  public static final int MAX_SEALED = FrameText.MAX_LENGTH + Aead.TAG_LENGTH;

  static final int LAST = 1;
  static final int DEFLATED = 2;

  private static final int CHECKED = LENGTH - Integer.BYTES;

  private final byte[] bytes;

  private FrameHeader(byte[] bytes) {
    this.bytes = bytes;
  }

  static FrameHeader of(
      byte[] segmentId, int sealed, int kind, int flags, byte[] nonce, byte[] previousTag) {
    ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
    buffer.put(segmentId).putInt(sealed).put((byte) kind).put((byte) flags);
    buffer.put(nonce).put(previousTag);
    byte[] bytes = buffer.array();
    buffer.putInt(checksum(bytes));
    return new FrameHeader(bytes);
  }

  /** What the bytes say, if they are a frame's header of that segment with a sound checksum. */
  public static Optional<FrameHeader> read(byte[] bytes, byte[] segmentId) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("not the length of a frame's header");
    }
    FrameHeader header = new FrameHeader(bytes);
    boolean sound =
        Arrays.equals(bytes, 0, ID_LENGTH, segmentId, 0, ID_LENGTH)
            && ByteBuffer.wrap(bytes).getInt(CHECKED) == checksum(bytes)
            && header.sealed() >= Aead.TAG_LENGTH
            && header.sealed() <= MAX_SEALED;
    return sound ? Optional.of(header) : Optional.empty();
  }

  /** Bytes of ciphertext and tag. */
  public int sealed() {
    return ByteBuffer.wrap(bytes).getInt(ID_LENGTH);
  }

  /** Bytes of the whole frame. */
  public long frameLength() {
    return LENGTH + (long) sealed();
  }

  /** Whether its batch ends with it. */
  public boolean isLast() {
    return (flags() & LAST) != 0;
  }

  /** The tag of the frame before. */
  public byte[] previousTag() {
    return Arrays.copyOfRange(bytes, 42, 42 + Aead.TAG_LENGTH);
  }

  /** Whether it says it is of that kind. */
  public boolean mayBe(FrameKind kind) {
    return kind() == kind.code();
  }

  int kind() {
    return bytes[28];
  }

  int flags() {
    return bytes[29];
  }

  byte[] nonce() {
    return Arrays.copyOfRange(bytes, 30, 30 + Aead.NONCE_LENGTH);
  }

  byte[] associated(long offset) {
    return ByteBuffer.allocate(LENGTH + Long.BYTES).put(bytes).putLong(offset).array();
  }

  byte[] bytes() {
    return bytes;
  }

  private static int checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, CHECKED);
    return (int) crc.getValue();
  }
}
