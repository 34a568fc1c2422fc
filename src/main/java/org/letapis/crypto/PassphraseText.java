package org.letapis.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** Turns typed characters into the same bytes on every system (RFC 8265, OpaqueString profile). */
final class PassphraseText {
  private PassphraseText() {}

  static byte[] toUtf8(char[] typed) {
    char[] prepared = composed(plainSpaces(typed));
    ByteBuffer utf8 = ByteBuffer.allocate(prepared.length * 3);
    try {
      var encoder =
          StandardCharsets.UTF_8
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      var result = encoder.encode(CharBuffer.wrap(prepared), utf8, true);
      if (result.isError()) {
        result.throwException();
      }
      return Arrays.copyOf(utf8.array(), utf8.position());
    } catch (CharacterCodingException malformed) {
      throw new IllegalArgumentException("the passphrase is not well-formed text");
    } finally {
      Arrays.fill(utf8.array(), (byte) 0);
      Arrays.fill(prepared, '\0');
    }
  }

  private static char[] plainSpaces(char[] typed) {
    char[] plain = typed.clone();
    for (int i = 0; i < plain.length; i++) {
      if (Character.getType(plain[i]) == Character.SPACE_SEPARATOR) {
        plain[i] = ' ';
      }
    }
    return plain;
  }

  /** NFC. The JDK normalises only through a String, so that is done only where it is needed. */
  private static char[] composed(char[] plain) {
    if (surelyComposed(plain)) {
      return plain;
    }
    char[] composed =
        Normalizer.normalize(CharBuffer.wrap(plain), Normalizer.Form.NFC).toCharArray();
    Arrays.fill(plain, '\0');
    return composed;
  }

  /**
   * Latin and precomposed Cyrillic letters with no combining mark among them are in NFC already.
   */
  private static boolean surelyComposed(char[] text) {
    for (char c : text) {
      boolean latin = c < 0x0300;
      boolean cyrillic = (c >= 0x0400 && c <= 0x0482) || (c >= 0x048A && c <= 0x052F);
      if (!latin && !cyrillic) {
        return false;
      }
    }
    return true;
  }
}
