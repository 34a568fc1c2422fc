package org.letapis.media.copy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/** Places of a file to be written over, so that nothing else in it has to move. */
final class Patches {

  /**
   * @param bytes what comes there; shorter than {@code length} it is filled up with zeros
   */
  private record Patch(byte[] bytes, long length) {}

  private final TreeMap<Long, Patch> all = new TreeMap<>();

  /** Zeros from a place on. */
  void zero(long from, long length) {
    put(from, new byte[0], length);
  }

  /** Bytes at a place, and zeros after them up to a length. */
  void put(long from, byte[] bytes, long length) {
    if (length > 0) {
      all.merge(from, new Patch(bytes, length), (a, b) -> a.length >= b.length ? a : b);
    }
  }

  /** Copies all of a stream, with the patches in it. */
  void copy(InputStream in, OutputStream out, long size) throws IOException {
    long at = 0;
    for (Map.Entry<Long, Patch> entry : all.entrySet()) {
      Patch patch = entry.getValue();
      long from = Math.max(at, entry.getKey());
      long to = Math.min(size, entry.getKey() + patch.length);
      if (from >= to) {
        continue;
      }
      Streams.copy(in, out, from - at);
      for (long i = from; i < to; i++) {
        long inside = i - entry.getKey();
        out.write(inside < patch.bytes.length ? patch.bytes[(int) inside] : 0);
      }
      skip(in, to - from);
      at = to;
    }
    Streams.copy(in, out, size - at);
  }

  private static void skip(InputStream in, long count) throws IOException {
    try {
      in.skipNBytes(count);
    } catch (EOFException cutOff) {
      throw new IOException("cut off", cutOff);
    }
  }
}
