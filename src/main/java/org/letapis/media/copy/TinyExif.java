package org.letapis.media.copy;

import java.nio.ByteBuffer;
import org.letapis.media.picture.Orientation;

/** An Exif block that says how the pixels lie and nothing else: one TIFF directory of one tag. */
final class TinyExif {
  private static final short ORIENTATION = 0x0112;
  private static final short SHORT = 3;

  private TinyExif() {}

  static byte[] of(Orientation orientation) {
    return ByteBuffer.allocate(26)
        .put((byte) 'M')
        .put((byte) 'M')
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort(ORIENTATION)
        .putShort(SHORT)
        .putInt(1)
        .putShort((short) orientation.number())
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
