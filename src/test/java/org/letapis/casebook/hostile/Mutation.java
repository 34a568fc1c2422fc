package org.letapis.casebook.hostile;

import java.util.Arrays;
import java.util.Random;

/** What somebody, or a bad disk, may do to the bytes of a file. */
public enum Mutation {
  FLIP,
  OVERWRITE,
  BLANK,
  CUT,
  EXTEND,
  REPEAT,
  SWAP,
  REMOVE,
  REPLACE;

  public static Mutation any(Random random) {
    return values()[random.nextInt(values().length)];
  }

  public byte[] of(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return new byte[] {(byte) random.nextInt()};
    }
    byte[] next = bytes.clone();
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(bytes.length - at, 700));
    byte[] part = Arrays.copyOfRange(bytes, at, at + length);
    switch (this) {
      case FLIP -> next[at] ^= (byte) (1 << random.nextInt(8));
      case OVERWRITE -> {
        random.nextBytes(part);
        System.arraycopy(part, 0, next, at, length);
      }
      case BLANK -> Arrays.fill(next, at, at + length, (byte) 0);
      case CUT -> next = Arrays.copyOf(bytes, at);
      case EXTEND -> {
        random.nextBytes(part);
        next = joined(bytes, random.nextBoolean() ? part : new byte[length]);
      }
      case REPEAT ->
          next = joined(Arrays.copyOf(bytes, at + length), part, rest(bytes, at + length));
      case SWAP -> {
        int to = random.nextInt(bytes.length - length + 1);
        System.arraycopy(part, 0, next, to, length);
      }
      case REMOVE -> next = joined(Arrays.copyOf(bytes, at), rest(bytes, at + length));
      case REPLACE -> random.nextBytes(next);
    }
    return next;
  }

  private static byte[] rest(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
