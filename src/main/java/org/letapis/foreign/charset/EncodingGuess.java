package org.letapis.foreign.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.foreign.charset.Encoding.Certainty;

/**
 * Tells the encoding of a text: by its mark, by being UTF-8 where it is more than ASCII, else by
 * which of windows-1251, KOI8-R and IBM866 makes usual Cyrillic words of it.
 */
public final class EncodingGuess {

  private static final int SAMPLE = 64 << 10;

  /** So far a text is looked through for its first letter that is not ASCII. */
  private static final int FARTHEST = 64 << 20;

  private static final List<Charset> EIGHT_BIT =
      List.of(
          Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));

  /** The commonest letters of Belarusian and Russian: case tells windows-1251 from KOI8-R. */
  private static final String USUAL = "оаеинтрслвкпмдуяыіўьзбгчйхжшюцщэфё";

  /** Signs beyond ASCII that stand in tables in any of these encodings. */
  private static final String SIGNS = "№«»–—…’“”„\u00a0";

  private EncodingGuess() {}

  /** Looks as far into a text as is needed. */
  public static Encoding of(InputStream in) throws IOException {
    byte[] head = in.readNBytes(SAMPLE);
    Encoding marked = marked(head);
    if (marked != null) {
      return marked;
    }
    byte[] sample = head;
    int at = beyondAscii(sample);
    long read = head.length;
    while (at < 0 && sample.length == SAMPLE && read < FARTHEST) {
      sample = in.readNBytes(SAMPLE);
      read += sample.length;
      at = beyondAscii(sample);
    }
    if (at < 0) {
      return new Encoding(UTF_8, Certainty.SURE, 0);
    }
    byte[] more = at > SAMPLE / 2 ? in.readNBytes(SAMPLE / 2) : new byte[0];
    byte[] telling = new byte[sample.length - at + more.length];
    System.arraycopy(sample, at, telling, 0, sample.length - at);
    System.arraycopy(more, 0, telling, sample.length - at, more.length);
    return ofLetters(telling);
  }

  /** The same of bytes at hand. */
  public static Encoding of(byte[] beginning) {
    Encoding marked = marked(beginning);
    if (marked != null) {
      return marked;
    }
    int at = beyondAscii(beginning);
    return at < 0
        ? new Encoding(UTF_8, Certainty.SURE, 0)
        : ofLetters(Arrays.copyOfRange(beginning, at, beginning.length));
  }

  private static @Nullable Encoding marked(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(UTF_8, Certainty.SURE, 3);
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new Encoding(UTF_16LE, Certainty.SURE, 2);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new Encoding(UTF_16BE, Certainty.SURE, 2);
    }
    int even = zeros(head, 0);
    int odd = zeros(head, 1);
    // Commas, digits and ends of lines have a zero beside them, and Cyrillic has none.
    if (even + odd > head.length / 100 + 1 && Math.min(even, odd) * 10 < Math.max(even, odd)) {
      return new Encoding(odd > even ? UTF_16LE : UTF_16BE, Certainty.LIKELY, 0);
    }
    return null;
  }

  private static Encoding ofLetters(byte[] bytes) {
    if (isUtf8(bytes)) {
      return new Encoding(UTF_8, Certainty.SURE, 0);
    }
    Charset best = EIGHT_BIT.getFirst();
    int first = Integer.MIN_VALUE;
    int second = Integer.MIN_VALUE;
    for (Charset charset : EIGHT_BIT) {
      int score = score(new String(bytes, charset));
      if (score > first) {
        second = first;
        first = score;
        best = charset;
      } else {
        second = Math.max(second, score);
      }
    }
    int letters = 0;
    for (byte b : bytes) {
      letters += b < 0 ? 1 : 0;
    }
    boolean clear = letters >= 10 && first > letters && first - second > letters / 2;
    return new Encoding(best, clear ? Certainty.LIKELY : Certainty.GUESSED, 0);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int beyondAscii(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return i;
      }
    }
    return -1;
  }

  /** A sample may end in the middle of a character. */
  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    return !decoder
        .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false)
        .isError();
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static int score(String text) {
    int score = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (USUAL.indexOf(c) >= 0) {
        score += 3;
      } else if (c >= 0x400 && c <= 0x4FF) {
        // A capital inside a word is what the wrong table makes of small letters.
        score += Character.isUpperCase(c) && Character.isLowerCase(before) ? -3 : 1;
      } else if (c > 0x7F && SIGNS.indexOf(c) < 0) {
        score -= 3;
      }
      before = c;
    }
    return score;
  }
}
