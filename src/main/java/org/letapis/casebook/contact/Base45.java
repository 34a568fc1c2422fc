package org.letapis.casebook.contact;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Base45 (RFC 9285): bytes in the characters that a QR code holds most of. */
final class Base45 {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

  private Base45() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length / 2 * 3 + 2);
    for (int i = 0; i < bytes.length; i += 2) {
      boolean pair = i + 1 < bytes.length;
      int value = pair ? (bytes[i] & 255) << 8 | bytes[i + 1] & 255 : bytes[i] & 255;
      text.append(ALPHABET.charAt(value % 45)).append(ALPHABET.charAt(value / 45 % 45));
      if (pair) {
        text.append(ALPHABET.charAt(value / (45 * 45)));
      }
    }
    return text.toString();
  }

  /** The bytes of a text; nothing when it is none. */
  static Optional<byte[]> decode(String text) {
    if (text.length() % 3 == 1) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i += 3) {
      int length = Math.min(3, text.length() - i);
      int value = 0;
      for (int j = length - 1; j >= 0; j--) {
        int digit = ALPHABET.indexOf(text.charAt(i + j));
        if (digit < 0) {
          return Optional.empty();
        }
        value = value * 45 + digit;
      }
      if (value > (length == 3 ? 0xFFFF : 0xFF)) {
        return Optional.empty();
      }
      if (length == 3) {
        bytes.write(value >> 8);
      }
      bytes.write(value);
    }
    return Optional.of(bytes.toByteArray());
  }
}
