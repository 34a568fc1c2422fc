package org.letapis.media.box;

import java.util.Arrays;

/** Finds the AudioSpecificConfig in an elementary stream descriptor (ISO/IEC 14496-1, 7.2.6). */
final class Esds {
  private static final int STREAM = 3;
  private static final int DECODER = 4;
  private static final int SPECIFIC = 5;

  private Esds() {}

  /** Its bytes; none where there is no such descriptor. */
  static byte[] config(byte[] esds) {
    int at = 4;
    while (at < esds.length) {
      int tag = esds[at++];
      int length = 0;
      for (int i = 0; i < 4 && at < esds.length; i++) {
        int b = esds[at++];
        length = length << 7 | (b & 0x7F);
        if (b >= 0) {
          break;
        }
      }
      switch (tag) {
        case STREAM -> at += 3 + more(esds, at + 2);
        case DECODER -> at += 13;
        case SPECIFIC -> {
          return length > 0 && length <= esds.length - at && length < 128
              ? Arrays.copyOfRange(esds, at, at + length)
              : new byte[0];
        }
        default -> {
          if (length < 0) {
            return new byte[0];
          }
          at += length;
        }
      }
    }
    return new byte[0];
  }

  /** Optional parts of a stream descriptor, by its flags. */
  private static int more(byte[] esds, int at) {
    if (at >= esds.length) {
      return 0;
    }
    int flags = esds[at];
    int more = (flags & 0x80) != 0 ? 2 : 0;
    if ((flags & 0x40) != 0 && at + more + 1 < esds.length) {
      more += 1 + (esds[at + more + 1] & 0xFF);
    }
    return more + ((flags & 0x20) != 0 ? 2 : 0);
  }
}
