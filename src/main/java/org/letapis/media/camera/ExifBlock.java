package org.letapis.media.camera;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Finds the Exif block in what is made of chunks: PNG (third edition) and WebP (RFC 9649). */
final class ExifBlock {
  private static final int MOST_CHUNKS = 100_000;
  private static final byte[] NONE = {};

  private ExifBlock() {}

  static byte[] ofPng(InputStream in) throws IOException {
    in.skipNBytes(8);
    for (int i = 0; i < MOST_CHUNKS; i++) {
      byte[] head = in.readNBytes(8);
      if (head.length < 8) {
        return NONE;
      }
      long length =
          (head[0] & 0xFFL) << 24 | (head[1] & 0xFF) << 16 | (head[2] & 0xFF) << 8 | head[3] & 0xFF;
      String name = new String(head, 4, 4, ISO_8859_1);
      if (name.equals("eXIf")) {
        return block(in, length);
      }
      in.skipNBytes(length + 4);
    }
    return NONE;
  }

  static byte[] ofWebp(InputStream in) throws IOException {
    in.skipNBytes(12);
    for (int i = 0; i < MOST_CHUNKS; i++) {
      byte[] head = in.readNBytes(8);
      if (head.length < 8) {
        return NONE;
      }
      long length =
          (head[7] & 0xFFL) << 24 | (head[6] & 0xFF) << 16 | (head[5] & 0xFF) << 8 | head[4] & 0xFF;
      if (new String(head, 0, 4, ISO_8859_1).equals("EXIF")) {
        return block(in, length);
      }
      in.skipNBytes(length + (length & 1));
    }
    return NONE;
  }

  private static byte[] block(InputStream in, long length) throws IOException {
    if (length > CameraReader.MOST_EXIF) {
      return NONE;
    }
    byte[] bytes = in.readNBytes((int) length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    // Some programs keep the preamble that Exif has in JPEG.
    boolean preamble =
        new String(bytes, 0, Math.min(6, bytes.length), ISO_8859_1).equals("Exif\0\0");
    return preamble ? Arrays.copyOfRange(bytes, 6, bytes.length) : bytes;
  }
}
