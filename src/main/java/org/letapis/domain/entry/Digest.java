package org.letapis.domain.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A SHA-256 digest (FIPS 180-4), written as 64 lower-case hexadecimal digits. Kept as numbers and
 * not as that text: a large casebook reads and compares many millions of them.
 *
 * @param first the first eight bytes, as all numbers here big-endian
 * @param second the next eight
 * @param third the next eight
 * @param last the last eight
 */
public record Digest(long first, long second, long third, long last) implements Comparable<Digest> {

  /** How many bytes one has. */
  static final int LENGTH = 32;

  /** How many digits it is written with. */
  static final int DIGITS = 2 * LENGTH;

  private static final int PART = 16;
  private static final byte[] DIGIT = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] VALUE = values();

  /**
   * From its digits.
   *
   * @throws IllegalArgumentException when it is not 64 hexadecimal digits, or one is upper-case
   */
  public Digest(String hex) {
    this(ascii(hex), 0);
  }

  private Digest(byte[] ascii, int from) {
    this(
        part(ascii, from),
        part(ascii, from + PART),
        part(ascii, from + 2 * PART),
        part(ascii, from + 3 * PART));
  }

  /**
   * From digits that stand in a text, with at least 64 characters from there on.
   *
   * @throws IllegalArgumentException when they are none
   */
  static Digest at(byte[] ascii, int from) {
    return new Digest(ascii, from);
  }

  /** From 32 bytes. */
  public static Digest ofBytes(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("not a SHA-256 digest");
    }
    ByteBuffer all = ByteBuffer.wrap(bytes);
    return new Digest(all.getLong(), all.getLong(), all.getLong(), all.getLong());
  }

  /** The digest of some bytes. */
  public static Digest of(byte[] bytes) {
    return ofBytes(sha256().digest(bytes));
  }

  /** The digest of a text's UTF-8 bytes. */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What makes them: for whoever makes many. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a text is such a digest. */
  public static boolean isHex(String text) {
    boolean fits = text.length() == DIGITS;
    for (int i = 0; fits && i < DIGITS; i++) {
      fits = digit(text.charAt(i)) >= 0;
    }
    return fits;
  }

  /** Characters that are no ASCII become such as are no digits, or too few. */
  private static byte[] ascii(String hex) {
    byte[] ascii = hex.length() == DIGITS ? hex.getBytes(StandardCharsets.US_ASCII) : new byte[0];
    if (ascii.length != DIGITS) {
      throw new IllegalArgumentException("not a SHA-256 digest");
    }
    return ascii;
  }

  private static long part(byte[] ascii, int from) {
    long part = 0;
    int all = 0;
    for (int i = from; i < from + PART; i++) {
      int digit = digit(ascii[i]);
      all |= digit;
      part = part << 4 | digit;
    }
    if (all < 0) {
      throw new IllegalArgumentException("not a SHA-256 digest");
    }
    return part;
  }

  /** Negative for what is none; looked up, as nobody can guess which of two ranges is next. */
  private static int digit(int c) {
    return c >= 0 && c < VALUE.length ? VALUE[c] : -1;
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (byte value = 0; value < DIGIT.length; value++) {
      values[DIGIT[value]] = value;
    }
    return values;
  }

  /** The 64 digits. */
  public String hex() {
    byte[] ascii = new byte[DIGITS];
    write(first, ascii, 0);
    write(second, ascii, PART);
    write(third, ascii, 2 * PART);
    write(last, ascii, 3 * PART);
    return new String(ascii, StandardCharsets.ISO_8859_1);
  }

  private static void write(long part, byte[] ascii, int from) {
    long left = part;
    for (int i = from + PART - 1; i >= from; i--) {
      ascii[i] = DIGIT[(int) left & 0xf];
      left >>>= 4;
    }
  }

  /** The 32 bytes. */
  public byte[] bytes() {
    return ByteBuffer.allocate(LENGTH)
        .putLong(first)
        .putLong(second)
        .putLong(third)
        .putLong(last)
        .array();
  }

  /** In the order of their digits. */
  @Override
  public int compareTo(Digest other) {
    int order = Long.compareUnsigned(first, other.first);
    if (order == 0) {
      order = Long.compareUnsigned(second, other.second);
    }
    if (order == 0) {
      order = Long.compareUnsigned(third, other.third);
    }
    return order == 0 ? Long.compareUnsigned(last, other.last) : order;
  }

  @Override
  public String toString() {
    return hex();
  }
}
