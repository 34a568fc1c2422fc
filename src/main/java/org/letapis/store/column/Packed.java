package org.letapis.store.column;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Text in fewer bytes: {@link #MARK} and the text deflated (RFC 1951) where that is shorter, else
 * the text as it is, which never begins so.
 */
public final class Packed {

  private static final byte MARK = 1;

  /** Shorter texts gain nothing. */
  private static final int WORTH_IT = 128;

  /** No text that was ever packed is so long. */
  private static final int LONGEST = 1 << 30;

  private Packed() {}

  /** Packs a text. */
  public static byte[] pack(byte[] text) {
    if (text.length < WORTH_IT) {
      return text;
    }
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(text);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(text.length / 2);
      out.write(MARK);
      byte[] some = new byte[Math.min(text.length, 1 << 16)];
      while (!deflater.finished()) {
        out.write(some, 0, deflater.deflate(some));
      }
      return out.size() < text.length ? out.toByteArray() : text;
    } finally {
      deflater.end();
    }
  }

  /**
   * The text that was packed.
   *
   * @throws IllegalArgumentException when nothing was packed into this
   */
  public static byte[] unpack(byte[] packed) {
    if (packed.length == 0 || packed[0] != MARK) {
      return packed;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, 1, packed.length - 1);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3);
      byte[] some = new byte[Math.clamp(packed.length * 4L, 1 << 9, 1 << 16)];
      while (!inflater.finished()) {
        int got = inflater.inflate(some);
        if ((got == 0 && !inflater.finished()) || out.size() > LONGEST) {
          throw new IllegalArgumentException("not packed");
        }
        out.write(some, 0, got);
      }
      return out.toByteArray();
    } catch (DataFormatException damaged) {
      throw new IllegalArgumentException("not packed", damaged);
    } finally {
      inflater.end();
    }
  }
}
