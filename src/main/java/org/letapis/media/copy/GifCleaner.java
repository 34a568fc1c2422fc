package org.letapis.media.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.letapis.media.Allowance;
import org.letapis.media.MediaSource;

/** GIF89a: the pictures, their timing and how often they repeat; comments and the rest go. */
final class GifCleaner implements Cleaner {
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int END = 0x3B;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;

  @Override
  public void clean(MediaSource source, OutputStream out, Allowance allowance) throws IOException {
    try (InputStream in = new BufferedInputStream(source.stream(allowance))) {
      byte[] head = exactly(in, 13);
      out.write(head);
      colours(head[10], in, out);
      for (int block = in.read(); block != END; block = in.read()) {
        switch (block) {
          case IMAGE -> {
            out.write(IMAGE);
            byte[] place = exactly(in, 9);
            out.write(place);
            colours(place[8], in, out);
            out.write(exactly(in, 1));
            parts(in, out, true);
          }
          case EXTENSION -> extension(in, out);
          default -> throw new IOException("no block");
        }
      }
      out.write(END);
    }
  }

  private static void extension(InputStream in, OutputStream out) throws IOException {
    int label = in.read();
    int length = in.read();
    if (label < 0 || length < 0) {
      throw new EOFException();
    }
    byte[] first = exactly(in, length);
    boolean repeats = label == APPLICATION && new String(first, ISO_8859_1).equals("NETSCAPE2.0");
    boolean kept = label == CONTROL || repeats;
    if (kept) {
      out.write(EXTENSION);
      out.write(label);
      out.write(length);
      out.write(first);
    }
    if (length > 0) {
      parts(in, out, kept);
    } else if (kept) {
      out.write(0);
    }
  }

  private static void parts(InputStream in, OutputStream out, boolean kept) throws IOException {
    for (int length = in.read(); ; length = in.read()) {
      if (length < 0) {
        throw new EOFException();
      }
      byte[] part = exactly(in, length);
      if (kept) {
        out.write(length);
        out.write(part);
      }
      if (length == 0) {
        return;
      }
    }
  }

  private static void colours(byte flags, InputStream in, OutputStream out) throws IOException {
    if ((flags & 0x80) != 0) {
      out.write(exactly(in, 3 << (flags & 7) + 1));
    }
  }

  private static byte[] exactly(InputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }
}
