package org.letapis.powercut.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One file: what is on the disk for certain, and what was written since. */
final class FileState {

  private byte[] forced = {};
  private final List<Step> pending = new ArrayList<>();

  void add(Step change) {
    pending.add(change);
  }

  void force() {
    Content all = new Content(forced);
    pending.forEach(all::apply);
    forced = all.bytes();
    pending.clear();
  }

  /** What a power cut may leave of it. */
  byte[] cut(Random random) {
    if (pending.isEmpty()) {
      return forced;
    }
    return switch (random.nextInt(4)) {
      case 0 -> forced;
      case 1 -> all().bytes();
      case 2 -> beginning(random);
      default -> sectors(random, random.nextBoolean() ? 512 : 4096);
    };
  }

  /** All that was written, forced or not. */
  byte[] everything() {
    return all().bytes();
  }

  private Content all() {
    Content content = new Content(forced);
    pending.forEach(content::apply);
    return content;
  }

  /** The first changes, the last of them up to some byte, where the file ends. */
  private byte[] beginning(Random random) {
    Content content = new Content(forced);
    int whole = random.nextInt(pending.size());
    pending.subList(0, whole).forEach(content::apply);
    if (pending.get(whole) instanceof Step.Write write) {
      int length = random.nextInt(write.bytes().length + 1);
      content.write(write.at(), Arrays.copyOf(write.bytes(), length));
    }
    return content.bytes();
  }

  /** Any sectors of any change, in spite of their order. */
  private byte[] sectors(Random random, int sector) {
    Content content = new Content(forced);
    double share = random.nextDouble();
    for (Step change : pending) {
      if (change instanceof Step.Write write) {
        long at = write.at();
        long end = at + write.bytes().length;
        while (at < end) {
          long next = Math.min(end, (at / sector + 1) * sector);
          if (random.nextDouble() < share) {
            int from = (int) (at - write.at());
            content.write(at, Arrays.copyOfRange(write.bytes(), from, (int) (next - write.at())));
          }
          at = next;
        }
      } else if (random.nextDouble() < share) {
        content.apply(change);
      }
    }
    return perhapsLonger(content, random);
  }

  private byte[] perhapsLonger(Content content, Random random) {
    byte[] bytes = content.bytes();
    int full = all().bytes().length;
    return full > bytes.length && random.nextBoolean() ? Arrays.copyOf(bytes, full) : bytes;
  }

  /** Bytes that grow, with zeros where nothing was written. */
  private static final class Content {
    private byte[] bytes;
    private int length;

    Content(byte[] start) {
      bytes = start.clone();
      length = start.length;
    }

    void apply(Step change) {
      switch (change) {
        case Step.Write write -> write(write.at(), write.bytes());
        case Step.Truncate truncate -> truncate((int) truncate.size());
        default -> throw new IllegalArgumentException("not a change of content");
      }
    }

    void write(long at, byte[] written) {
      int end = (int) at + written.length;
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
      }
      System.arraycopy(written, 0, bytes, (int) at, written.length);
      length = written.length == 0 ? length : Math.max(length, end);
    }

    private void truncate(int size) {
      if (size < length) {
        Arrays.fill(bytes, size, length, (byte) 0);
        length = size;
      }
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, length);
    }
  }
}
