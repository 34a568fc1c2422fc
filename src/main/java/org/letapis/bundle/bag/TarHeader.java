package org.letapis.bundle.bag;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The header block of one regular file in a POSIX ustar archive (IEEE Std 1003.1), and of nothing
 * else: no folders, links, devices or extension headers, no owner, no time, no prefix.
 *
 * @param name printable ASCII, at most 100 characters
 * @param size of the content in bytes, below 8 GiB
 */
record TarHeader(String name, long size) {

  static final int BLOCK = 512;

  private static final int NAME = 100;
  private static final int MODE_AT = 100;
  private static final int UID_AT = 108;
  private static final int GID_AT = 116;
  private static final int SIZE_AT = 124;
  private static final int MTIME_AT = 136;
  private static final int CHECKSUM_AT = 148;
  private static final int TYPE_AT = 156;
  private static final int LINK_AT = 157;
  private static final int MAGIC_AT = 257;
  private static final int OWNER_AT = 265;
  private static final int DEVICE_AT = 329;
  private static final int PREFIX_AT = 345;

  private static final int NUMBER = 8;
  private static final int LONG_NUMBER = 12;
  private static final long FILE_MODE = 0644;
  private static final byte[] MAGIC = "ustar\00000".getBytes(StandardCharsets.US_ASCII);

  /** Reads a block; nothing when it is anything but such a header. */
  static Optional<TarHeader> parse(byte[] block) {
    int nameEnd = 0;
    while (nameEnd < NAME && block[nameEnd] > ' ' && block[nameEnd] < 0x7f) {
      nameEnd++;
    }
    boolean regular =
        nameEnd > 0
            && zeros(block, nameEnd, MODE_AT)
            && number(block, MODE_AT, NUMBER) == FILE_MODE
            && number(block, UID_AT, NUMBER) == 0
            && number(block, GID_AT, NUMBER) == 0
            && number(block, MTIME_AT, LONG_NUMBER) == 0
            && number(block, CHECKSUM_AT, NUMBER) == checksum(block)
            && block[TYPE_AT] == '0'
            && zeros(block, LINK_AT, MAGIC_AT)
            && hasMagic(block)
            && zeros(block, OWNER_AT, DEVICE_AT)
            && number(block, DEVICE_AT, NUMBER) == 0
            && number(block, DEVICE_AT + NUMBER, NUMBER) == 0
            && zeros(block, PREFIX_AT, BLOCK);
    long size = number(block, SIZE_AT, LONG_NUMBER);
    if (!regular || size < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new TarHeader(new String(block, 0, nameEnd, StandardCharsets.US_ASCII), size));
  }

  static boolean zeros(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasMagic(byte[] block) {
    for (int i = 0; i < MAGIC.length; i++) {
      if (block[MAGIC_AT + i] != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  /** Octal digits, then spaces and NULs only; -1 for anything else. */
  private static long number(byte[] block, int at, int width) {
    long value = 0;
    int i = at;
    while (i < at + width && block[i] >= '0' && block[i] <= '7') {
      value = value * 8 + (block[i] - '0');
      i++;
    }
    int digits = i - at;
    while (i < at + width && (block[i] == ' ' || block[i] == 0)) {
      i++;
    }
    return digits > 0 && i == at + width ? value : -1;
  }

  private static long checksum(byte[] block) {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      boolean own = i >= CHECKSUM_AT && i < CHECKSUM_AT + NUMBER;
      sum += own ? ' ' : block[i] & 0xff;
    }
    return sum;
  }
}
