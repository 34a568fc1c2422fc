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

  /**
   * Every sector as it was at a moment of its own, so that later changes may be there and earlier
   * ones not; and the file as long as it was at any moment.
   */
  private byte[] sectors(Random random, int sector) {
    List<byte[]> versions = new ArrayList<>();
    versions.add(forced);
    Content content = new Content(forced);
    for (Step change : pending) {
      content.apply(change);
      versions.add(content.bytes());
    }
    int length = versions.get(random.nextInt(versions.size())).length;
    double newest = random.nextDouble();
    byte[] bytes = new byte[length];
    for (int at = 0; at < length; at += sector) {
      boolean last = random.nextDouble() < newest;
      byte[] version = last ? versions.getLast() : versions.get(random.nextInt(versions.size()));
      int to = Math.min(Math.min(length, at + sector), version.length);
      if (at < to) {
        System.arraycopy(version, at, bytes, at, to - at);
      }
    }
    return bytes;
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
