package org.letapis.media.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaSource;
import org.letapis.media.camera.CameraReader;
import org.letapis.media.picture.Orientation;

/**
 * PNG (W3C, third edition): keeps the chunks that make up the picture, its colours and its
 * movement; texts, times, Exif, unknown chunks and what follows the end are dropped.
 */
final class PngCleaner implements Cleaner {
  private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP",
          "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

  @Override
  public void clean(MediaSource source, OutputStream out, Allowance allowance) throws IOException {
    Orientation orientation = CameraReader.read(source, Kind.PNG, allowance).orientation();
    try (InputStream in = new BufferedInputStream(source.stream(allowance))) {
      if (!Arrays.equals(in.readNBytes(8), MAGIC)) {
        throw new IOException("no PNG");
      }
      out.write(MAGIC);
      String name = "";
      while (!name.equals("IEND")) {
        byte[] head = in.readNBytes(8);
        if (head.length < 8) {
          throw new EOFException();
        }
        long length = ByteBuffer.wrap(head).getInt() & 0xFFFF_FFFFL;
        name = new String(head, 4, 4, ISO_8859_1);
        if (KEPT.contains(name)) {
          out.write(head);
          Streams.copy(in, out, length + 4);
        } else {
          in.skipNBytes(length + 4);
        }
        if (name.equals("IHDR") && orientation != Orientation.UPRIGHT) {
          chunk(out, "eXIf", TinyExif.of(orientation));
        }
      }
    }
  }

  private static void chunk(OutputStream out, String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(ISO_8859_1));
    crc.update(content);
    out.write(
        ByteBuffer.allocate(content.length + 12)
            .putInt(content.length)
            .put(name.getBytes(ISO_8859_1))
            .put(content)
            .putInt((int) crc.getValue())
            .array());
  }
}
