package org.letapis.store.column;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes in pieces: a value in a column of H2 has at most one mebibyte. */
public final class Chunks {

  private static final int LENGTH = 512 << 10;

  private Chunks() {}

  /** At least one piece, possibly empty. */
  public static List<byte[]> split(byte[] bytes) {
    List<byte[]> pieces = new ArrayList<>();
    for (int from = 0; from < bytes.length || from == 0; from += LENGTH) {
      pieces.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LENGTH)));
    }
    return pieces;
  }

  /** The pieces as one. */
  public static byte[] join(List<byte[]> pieces) {
    if (pieces.size() == 1) {
      return pieces.getFirst();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pieces.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }
}
