package org.letapis.media.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Comparator;
import java.util.List;

/**
 * Which encoding a text of our region has: UTF-8 or UTF-16 by their own marks, else whichever of
 * windows-1251, KOI8-R and IBM866 makes the most of it usual Cyrillic.
 */
final class CharsetGuess {
  private static final List<Charset> EIGHT_BIT =
      List.of(
          Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));

  /** The commonest letters of Belarusian and Russian: case tells windows-1251 from KOI8-R. */
  private static final String USUAL = "оаеинтрслвкпмдуяыіўьзбгчйхжшюцщэфё";

  private CharsetGuess() {}

  static Charset of(byte[] bytes, boolean whole) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    if (isUtf8(bytes, whole)) {
      return UTF_8;
    }
    int zeros = zeros(bytes, 0) + zeros(bytes, 1);
    if (zeros > bytes.length / 8) {
      return zeros(bytes, 1) >= zeros(bytes, 0) ? UTF_16LE : UTF_16BE;
    }
    return EIGHT_BIT.stream()
        .max(Comparator.comparingInt(charset -> score(new String(bytes, charset))))
        .orElseThrow();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** A beginning may end in the middle of a character. */
  private static boolean isUtf8(byte[] bytes, boolean whole) {
    var decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), whole);
    return !result.isError() && zeros(bytes, 0) + zeros(bytes, 1) == 0;
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
        score += Character.isUpperCase(c) && Character.isLetter(before) ? -2 : 1;
      } else if (c > 0x7F) {
        score -= 2;
      }
      before = c;
    }
    return score;
  }
}
