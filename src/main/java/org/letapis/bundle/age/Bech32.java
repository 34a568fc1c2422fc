package org.letapis.bundle.age;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Bech32 (BIP 173) as age uses it: no limit of length, so that it can hold a hybrid recipient of
 * 1,216 bytes; Jagged's own stops at 256.
 */
final class Bech32 {

  /** Longest text read, in characters: more than twice a hybrid recipient. */
  private static final int MAX_TEXT = 4_096;

  private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };
  private static final int CHECKSUM = 6;

  private Bech32() {}

  /** The lower-case ASCII text of some bytes under a human-readable part. */
  static byte[] encode(String part, byte[] data) {
    byte[] groups = regroup(data, 8, 5, true);
    byte[] all = Arrays.copyOf(groups, groups.length + CHECKSUM);
    int checksum = polymod(part, all) ^ 1;
    for (int i = 0; i < CHECKSUM; i++) {
      all[groups.length + i] = (byte) ((checksum >> (5 * (CHECKSUM - 1 - i))) & 31);
    }
    byte[] text = Arrays.copyOf(ascii(part + "1"), part.length() + 1 + all.length);
    for (int i = 0; i < all.length; i++) {
      text[part.length() + 1 + i] = (byte) ALPHABET.charAt(all[i]);
    }
    Arrays.fill(groups, (byte) 0);
    Arrays.fill(all, (byte) 0);
    return text;
  }

  /**
   * The bytes of a text that is all lower or all upper case.
   *
   * @throws IllegalArgumentException when it is not Bech32 under that human-readable part
   */
  static byte[] decode(String part, byte[] text) {
    byte[] lower = oneCase(text);
    byte[] prefix = ascii(part + "1");
    int length = lower.length - prefix.length;
    if (length < CHECKSUM || !Arrays.equals(prefix, Arrays.copyOf(lower, prefix.length))) {
      throw new IllegalArgumentException("another kind of key");
    }
    byte[] groups = new byte[length];
    try {
      for (int i = 0; i < length; i++) {
        int value = ALPHABET.indexOf(lower[prefix.length + i]);
        if (value < 0) {
          throw new IllegalArgumentException("not Bech32");
        }
        groups[i] = (byte) value;
      }
      if (polymod(part, groups) != 1) {
        throw new IllegalArgumentException("a checksum that does not fit");
      }
      return regroup(Arrays.copyOf(groups, length - CHECKSUM), 5, 8, false);
    } finally {
      Arrays.fill(groups, (byte) 0);
      Arrays.fill(lower, (byte) 0);
    }
  }

  private static byte[] oneCase(byte[] text) {
    if (text.length > MAX_TEXT) {
      throw new IllegalArgumentException("too long for a key");
    }
    byte[] lower = text.clone();
    boolean hasLower = false;
    boolean hasUpper = false;
    for (int i = 0; i < text.length; i++) {
      hasLower |= text[i] >= 'a' && text[i] <= 'z';
      if (text[i] >= 'A' && text[i] <= 'Z') {
        hasUpper = true;
        lower[i] = (byte) (text[i] + ('a' - 'A'));
      }
    }
    if (hasLower && hasUpper) {
      throw new IllegalArgumentException("mixed case");
    }
    return lower;
  }

  private static int polymod(String part, byte[] groups) {
    int state = 1;
    for (int i = 0; i < part.length(); i++) {
      state = step(state) ^ (part.charAt(i) >> 5);
    }
    state = step(state);
    for (int i = 0; i < part.length(); i++) {
      state = step(state) ^ (part.charAt(i) & 31);
    }
    for (byte group : groups) {
      state = step(state) ^ group;
    }
    return state;
  }

  private static int step(int state) {
    int high = state >>> 25;
    int next = (state & 0x1ffffff) << 5;
    for (int i = 0; i < GENERATOR.length; i++) {
      if (((high >> i) & 1) == 1) {
        next ^= GENERATOR[i];
      }
    }
    return next;
  }

  private static byte[] regroup(byte[] in, int from, int to, boolean pad) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length * from / to + 1);
    int held = 0;
    int bits = 0;
    for (byte b : in) {
      held = (held << from) | (b & ((1 << from) - 1));
      bits += from;
      while (bits >= to) {
        bits -= to;
        out.write((held >> bits) & ((1 << to) - 1));
      }
      held &= (1 << bits) - 1;
    }
    if (pad && bits > 0) {
      out.write((held << (to - bits)) & ((1 << to) - 1));
    } else if (!pad && (bits >= from || held != 0)) {
      throw new IllegalArgumentException("bits left over");
    }
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
  }
}
