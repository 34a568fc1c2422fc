package org.letapis.vault.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.letapis.crypto.Digests;
import org.letapis.domain.problem.Problem;

/**
 * Bytes as groups of six characters that a person can type from paper. The characters are those of
 * Crockford's Base32: no I, L, O, U. The sixth character of a group checks the five before it and
 * the group's number (ISO 7064, hybrid system, with 32 in the place of its 36 characters), so one
 * wrong character, and a group left out or in another's place, is told by the group's number. After
 * the bytes come the first four of their SHA-256, for what the groups do not notice.
 *
 * <p>The text is upper case, digits and hyphens: the alphanumeric mode of a QR code holds it.
 */
final class GroupText {
  static final int GROUP = 6;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RADIX = 32;
  private static final int BITS = 5;
  private static final int DIGITS = GROUP - 1;
  private static final int CHECKSUM = 4;
  private static final int MAX_TYPED = 4096;

  /** What is taken for another: as Crockford says, and letters on the Cyrillic side of a key. */
  private static final String LOOKS_LIKE = "OILUАВСЕНКМОРТХУІЗ";

  private static final String IS_TAKEN_FOR = "011VABCEHKM0PTXY13";

  private GroupText() {}

  /** How many groups so many bytes take. */
  static int groups(int bytes) {
    return ((bytes + CHECKSUM) * 8 + DIGITS * BITS - 1) / (DIGITS * BITS);
  }

  /** The groups, with a hyphen between them. */
  static String encode(byte[] bytes) {
    byte[] all = Arrays.copyOf(bytes, bytes.length + CHECKSUM);
    System.arraycopy(Digests.sha256(bytes), 0, all, bytes.length, CHECKSUM);
    int groups = groups(bytes.length);
    StringBuilder text = new StringBuilder();
    for (int group = 0; group < groups; group++) {
      int[] digits = new int[DIGITS];
      for (int i = 0; i < DIGITS; i++) {
        digits[i] = digit(all, (group * DIGITS + i) * BITS);
        text.append(ALPHABET.charAt(digits[i]));
      }
      text.append(ALPHABET.charAt(check(group, digits)));
      text.append(group + 1 < groups ? "-" : "");
    }
    return text.toString();
  }

  /**
   * The bytes back.
   *
   * @param typed in either case; with or without anything between the groups
   * @param length how many bytes there should be
   * @throws Problem LENGTH, GROUP or CHECKSUM
   */
  static byte[] decode(String typed, int length) {
    List<String> groups = groups(typed, groups(length));
    byte[] all = new byte[length + CHECKSUM];
    for (int group = 0; group < Math.min(groups.size(), groups(length)); group++) {
      int[] digits = digits(groups.get(group), group);
      for (int i = 0; i < DIGITS; i++) {
        put(all, (group * DIGITS + i) * BITS, digits[i], group);
      }
    }
    if (groups.size() != groups(length)) {
      throw new Problem(ShareProblem.LENGTH, groups.size(), groups(length));
    }
    byte[] bytes = Arrays.copyOf(all, length);
    byte[] checksum = Arrays.copyOfRange(all, length, all.length);
    if (!Arrays.equals(checksum, Arrays.copyOf(Digests.sha256(bytes), CHECKSUM))) {
      throw new Problem(ShareProblem.CHECKSUM);
    }
    return bytes;
  }

  /** Where the groups stand apart, a short or long one is told; otherwise they are counted off. */
  private static List<String> groups(String typed, int expected) {
    if (typed.length() > MAX_TYPED) {
      throw new Problem(ShareProblem.LENGTH, typed.length() / GROUP, expected);
    }
    List<String> groups = new ArrayList<>();
    for (String part : typed.strip().split("[\\s\\p{Pd}.,;:]+", -1)) {
      if (!part.isEmpty() && part.length() < 2 * GROUP && part.length() != GROUP) {
        throw new Problem(ShareProblem.GROUP, groups.size() + 1);
      }
      for (int at = 0; at < part.length(); at += GROUP) {
        groups.add(part.substring(at, Math.min(part.length(), at + GROUP)));
      }
    }
    return groups;
  }

  private static int[] digits(String group, int number) {
    int[] digits = new int[DIGITS];
    for (int i = 0; i < group.length() && i < DIGITS; i++) {
      digits[i] = value(group.charAt(i), number);
    }
    if (group.length() != GROUP || value(group.charAt(DIGITS), number) != check(number, digits)) {
      throw new Problem(ShareProblem.GROUP, number + 1);
    }
    return digits;
  }

  private static int value(char typed, int group) {
    char upper = Character.toUpperCase(typed);
    int alike = LOOKS_LIKE.indexOf(upper);
    int value = ALPHABET.indexOf(alike < 0 ? upper : IS_TAKEN_FOR.charAt(alike));
    if (value < 0) {
      throw new Problem(ShareProblem.GROUP, group + 1);
    }
    return value;
  }

  private static int check(int group, int[] digits) {
    int product = step(RADIX, group % RADIX);
    for (int digit : digits) {
      product = step(product, digit);
    }
    return (RADIX + 1 - product) % RADIX;
  }

  private static int step(int product, int digit) {
    int sum = (product + digit) % RADIX;
    return (sum == 0 ? RADIX : sum) * 2 % (RADIX + 1);
  }

  private static int digit(byte[] bytes, int bit) {
    int digit = 0;
    for (int i = bit; i < bit + BITS; i++) {
      int set = i / 8 < bytes.length ? bytes[i / 8] >> (7 - i % 8) & 1 : 0;
      digit = digit << 1 | set;
    }
    return digit;
  }

  /** The bits after the last byte must be zero, so that bytes have one spelling only. */
  private static void put(byte[] bytes, int bit, int digit, int group) {
    for (int i = 0; i < BITS; i++) {
      int set = digit >> (BITS - 1 - i) & 1;
      int at = bit + i;
      if (at / 8 < bytes.length) {
        bytes[at / 8] |= (byte) (set << (7 - at % 8));
      } else if (set != 0) {
        throw new Problem(ShareProblem.GROUP, group + 1);
      }
    }
  }
}
