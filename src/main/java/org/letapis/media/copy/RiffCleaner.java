package org.letapis.media.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaSource;
import org.letapis.media.camera.CameraReader;
import org.letapis.media.picture.Orientation;

/**
 * WAV and WebP: the chunks that are heard or seen; the rest and what follows the end is dropped.
 */
final class RiffCleaner implements Cleaner {
  private static final Set<String> HEARD = Set.of("fmt ", "fact", "data");
  private static final Set<String> SEEN =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
  private static final int MOST_CHUNKS = 100_000;
  private static final int HAS_EXIF = 8;
  private static final int HAS_XMP = 4;

  private final Kind kind;

  RiffCleaner(Kind kind) {
    this.kind = kind;
  }

  private record Chunk(String name, long at, long length) {
    long padded() {
      return length + (length & 1);
    }
  }

  @Override
  public void clean(MediaSource source, OutputStream out, Allowance allowance) throws IOException {
    List<Chunk> kept = kept(source, allowance);
    Orientation orientation = CameraReader.read(source, kind, allowance).orientation();
    boolean turned =
        orientation != Orientation.UPRIGHT
            && kept.stream().anyMatch(chunk -> chunk.name().equals("VP8X"));
    byte[] exif = turned ? TinyExif.of(orientation) : new byte[0];
    long size = 4 + (turned ? 8 + exif.length : 0);
    for (Chunk chunk : kept) {
      size += 8 + chunk.padded();
    }
    head(out, "RIFF", size);
    out.write((kind == Kind.WEBP ? "WEBP" : "WAVE").getBytes(ISO_8859_1));
    for (Chunk chunk : kept) {
      head(out, chunk.name(), chunk.length());
      write(source, chunk, turned, out, allowance);
    }
    if (turned) {
      head(out, "EXIF", exif.length);
      out.write(exif);
    }
  }

  private static void write(
      MediaSource source, Chunk chunk, boolean turned, OutputStream out, Allowance allowance)
      throws IOException {
    try (InputStream in = source.stream(allowance)) {
      in.skipNBytes(chunk.at());
      long left = chunk.length();
      if (chunk.name().equals("VP8X") && left > 0) {
        out.write((in.read() & ~(HAS_EXIF | HAS_XMP)) | (turned ? HAS_EXIF : 0));
        left--;
      }
      Streams.copy(in, out, left);
      if (chunk.padded() > chunk.length()) {
        out.write(0);
      }
    }
  }

  private List<Chunk> kept(MediaSource source, Allowance allowance) throws IOException {
    Set<String> wanted = kind == Kind.WEBP ? SEEN : HEARD;
    List<Chunk> kept = new ArrayList<>();
    try (InputStream in = source.stream(allowance)) {
      in.skipNBytes(12);
      long at = 12;
      for (int i = 0; i < MOST_CHUNKS && at + 8 <= source.size(); i++) {
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(8)).order(ByteOrder.LITTLE_ENDIAN);
        if (head.remaining() < 8) {
          break;
        }
        String name = new String(head.array(), 0, 4, ISO_8859_1);
        long said = head.getInt(4) & 0xFFFF_FFFFL;
        long length = Math.min(said, source.size() - at - 8);
        if (wanted.contains(name)) {
          kept.add(new Chunk(name, at + 8, length));
        }
        at += 8 + said + (said & 1);
        if (at >= source.size()) {
          break;
        }
        in.skipNBytes(said + (said & 1));
      }
    }
    if (kept.isEmpty()) {
      throw new EOFException();
    }
    return kept;
  }

  private static void head(OutputStream out, String name, long length) throws IOException {
    out.write(
        ByteBuffer.allocate(8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(name.getBytes(ISO_8859_1))
            .putInt((int) length)
            .array());
  }
}
