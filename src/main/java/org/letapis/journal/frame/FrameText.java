package org.letapis.journal.frame;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The lines of a frame as one text, deflated (RFC 1951) when that pays. */
final class FrameText {

  /** Most bytes of text: the longest line and its end. */
  static final int MAX_LENGTH = Frame.MAX_LINE + 1;

  /** Texts of a few entries are deflated as far as it goes. */
  private static final int FEW = 64 << 10;

  /**
   * How much is done to deflate the others: half of what is usual, for a twentieth more bytes. Most
   * of them is digests, in which there is nothing to be found.
   */
  private static final int MUCH = 3;

  private FrameText() {}

  static byte[] join(List<byte[]> lines) {
    int length = lines.stream().mapToInt(line -> line.length + 1).sum();
    byte[] text = new byte[length];
    int at = 0;
    for (byte[] line : lines) {
      System.arraycopy(line, 0, text, at, line.length);
      at += line.length;
      text[at++] = '\n';
    }
    return text;
  }

  /** The lines of a text; nothing when it is none. */
  static Optional<List<byte[]>> split(byte[] text) {
    if (text.length == 0 || text[text.length - 1] != '\n') {
      return Optional.empty();
    }
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        lines.add(Arrays.copyOfRange(text, from, i));
        from = i + 1;
      }
    }
    return Optional.of(lines);
  }

  static byte[] deflate(byte[] text) {
    int level = text.length > FEW ? MUCH : Deflater.DEFAULT_COMPRESSION;
    Deflater deflater = new Deflater(level, true);
    try {
      deflater.setInput(text);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(text.length / 2 + 64);
      byte[] chunk = new byte[Math.min(text.length + 64, 1 << 16)];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** What was deflated; nothing when it is not deflated or longer than a text may be. */
  static Optional<byte[]> inflate(byte[] deflated) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated);
      ByteArrayOutputStream out = new ByteArrayOutputStream(deflated.length * 3);
      byte[] chunk = new byte[1 << 16];
      while (!inflater.finished()) {
        int got = inflater.inflate(chunk);
        if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return Optional.empty();
        }
        if (out.size() + got > MAX_LENGTH) {
          return Optional.empty();
        }
        out.write(chunk, 0, got);
      }
      return Optional.of(out.toByteArray());
    } catch (DataFormatException notDeflated) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
