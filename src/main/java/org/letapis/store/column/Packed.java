package org.letapis.store.column;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Text in fewer bytes: a mark and the text deflated (RFC 1951) where that is shorter, else the text
 * as it is, which never begins so. Records are short and say the same words as others: what fields
 * and terms are called is told to both sides beforehand, which takes a quarter off.
 */
public final class Packed {

  /** Deflated by itself, as earlier versions did. */
  private static final byte ALONE = 1;

  /** Deflated after {@link #WORDS}. */
  private static final byte AFTER_WORDS = 2;

  /** Never to be changed, or nothing that was packed is read again: other words, another mark. */
  private static final byte[] WORDS = words();

  /** More takes longer, and takes off hardly anything. */
  private static final int LEVEL = 3;

  /** Shorter texts gain nothing. */
  private static final int WORTH_IT = 128;

  /** No text that was ever packed is so long. */
  private static final int LONGEST = 1 << 30;

  private Packed() {}

  private static byte[] words() {
    try (InputStream words = Packed.class.getResourceAsStream("words-1.txt")) {
      if (words == null) {
        throw new IllegalStateException("no words");
      }
      return words.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Packs a text. */
  public static byte[] pack(byte[] text) {
    if (text.length < WORTH_IT) {
      return text;
    }
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setDictionary(WORDS);
      deflater.setInput(text);
      deflater.finish();
      byte[] packed = new byte[Math.max(WORTH_IT, text.length / 2)];
      packed[0] = AFTER_WORDS;
      int length = 1;
      while (!deflater.finished() && length < text.length) {
        if (length == packed.length) {
          packed = Arrays.copyOf(packed, text.length);
        }
        length += deflater.deflate(packed, length, packed.length - length);
      }
      return length < text.length ? Arrays.copyOf(packed, length) : text;
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
    if (packed.length == 0 || (packed[0] != ALONE && packed[0] != AFTER_WORDS)) {
      return packed;
    }
    Inflater inflater = new Inflater(true);
    try {
      if (packed[0] == AFTER_WORDS) {
        inflater.setDictionary(WORDS);
      }
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
