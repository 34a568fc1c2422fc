package org.letapis.media.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.letapis.media.Allowance;
import org.letapis.media.MediaSource;

/** MP3: what lies between the tags at its beginning (ID3v2) and at its end (ID3v1, APE, ID3v2). */
final class Mp3Cleaner implements Cleaner {
  private static final int MOST_TAGS = 16;
  private static final int OLD_TAG = 128;
  private static final int APE_FOOTER = 32;

  @Override
  public void clean(MediaSource source, OutputStream out, Allowance allowance) throws IOException {
    long from = 0;
    long to = source.size();
    try (SeekableByteChannel channel = source.open(allowance)) {
      for (int i = 0; i < MOST_TAGS && starts(channel, from, "ID3"); i++) {
        from += 10 + length(MediaSource.read(channel, from + 6, 4));
      }
      for (int i = 0; i < MOST_TAGS; i++) {
        long before = to;
        to = beforeTag(channel, to);
        if (to == before) {
          break;
        }
      }
    }
    if (from >= to) {
      throw new IOException("nothing but tags");
    }
    try (InputStream in = source.stream(allowance)) {
      in.skipNBytes(from);
      Streams.copy(in, out, to - from);
    }
  }

  private static long beforeTag(SeekableByteChannel channel, long end) throws IOException {
    if (starts(channel, end - OLD_TAG, "TAG")) {
      return end - OLD_TAG;
    }
    if (starts(channel, end - APE_FOOTER, "APETAGEX")) {
      ByteBuffer footer =
          ByteBuffer.wrap(MediaSource.read(channel, end - APE_FOOTER, APE_FOOTER))
              .order(ByteOrder.LITTLE_ENDIAN);
      long size = footer.getInt(12) & 0xFFFF_FFFFL;
      boolean headed = footer.getInt(20) < 0;
      return Math.max(0, end - size - (headed ? APE_FOOTER : 0));
    }
    if (starts(channel, end - 10, "3DI")) {
      return Math.max(0, end - 20 - length(MediaSource.read(channel, end - 4, 4)));
    }
    return end;
  }

  private static boolean starts(SeekableByteChannel channel, long at, String mark)
      throws IOException {
    return new String(MediaSource.read(channel, at, mark.length()), ISO_8859_1).equals(mark);
  }

  private static long length(byte[] four) {
    long length = 0;
    for (byte b : four) {
      length = length << 7 | (b & 0x7F);
    }
    return length;
  }
}
