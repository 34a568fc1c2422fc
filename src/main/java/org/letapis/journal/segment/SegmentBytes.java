package org.letapis.journal.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** The bytes of one segment up to a given end, read through a window. Used by one thread. */
public final class SegmentBytes implements AutoCloseable {

  /** The least that a disk writes in one piece. */
  private static final int SECTOR = 512;

  private final SegmentSource source;
  private final long end;
  private final int windowLength;
  private SeekableByteChannel channel;
  private byte[] window = {};
  private long windowFrom;

  private SegmentBytes(
      SegmentSource source, SeekableByteChannel channel, long end, int windowLength) {
    this.source = source;
    this.channel = channel;
    this.end = end;
    this.windowLength = windowLength;
  }

  /**
   * Opens the bytes.
   *
   * @param end bytes from here on are not there; their own end if that comes first
   * @param window how many bytes to read at once
   */
  public static SegmentBytes open(SegmentSource source, long end, int window) throws IOException {
    return Unhindered.run(
        () -> {
          SeekableByteChannel channel = source.open();
          try {
            return new SegmentBytes(source, channel, Math.min(end, channel.size()), window);
          } catch (IOException failed) {
            channel.close();
            throw failed;
          }
        });
  }

  /** Where they end. */
  public long end() {
    return end;
  }

  /** Bytes from an offset; fewer than asked for only where the end comes first. */
  public byte[] read(long offset, int length) throws IOException {
    int there = (int) Math.clamp(end - offset, 0, length);
    if (offset < windowFrom || offset + there > windowFrom + window.length) {
      int wanted = (int) Math.clamp(end - offset, 0, Math.max(windowLength, there));
      window = readFile(offset, wanted);
      windowFrom = offset;
      there = Math.min(there, window.length);
    }
    int from = (int) (offset - windowFrom);
    return Arrays.copyOfRange(window, from, from + there);
  }

  /** Where a pattern next begins, from an offset on; -1 when nowhere. */
  public long indexOf(byte[] pattern, long from) throws IOException {
    int step = 1 << 16;
    for (long at = from; at + pattern.length <= end; at += step) {
      byte[] block = read(at, step + pattern.length - 1);
      for (int i = 0; i + pattern.length <= block.length; i++) {
        if (block[i] == pattern[0]
            && Arrays.equals(block, i, i + pattern.length, pattern, 0, pattern.length)) {
          return at + i;
        }
      }
    }
    return -1;
  }

  /** Whether all that a stretch has of some sector of the disk is zero. */
  public boolean hasBlankSector(long from, long to) throws IOException {
    long at = from;
    while (at < to) {
      long next = Math.min(to, (at / SECTOR + 1) * SECTOR);
      if (isBlank(read(at, (int) (next - at)))) {
        return true;
      }
      at = next;
    }
    return false;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether every byte from an offset to the end is zero. */
  public boolean isBlankFrom(long offset) throws IOException {
    int step = 1 << 16;
    for (long at = offset; at < end; at += step) {
      if (!isBlank(read(at, step))) {
        return false;
      }
    }
    return true;
  }

  private byte[] readFile(long offset, int length) throws IOException {
    return Unhindered.run(
        () -> {
          if (!channel.isOpen()) {
            channel = source.open();
          }
          ByteBuffer buffer = ByteBuffer.allocate(length);
          channel.position(offset);
          while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
          return Arrays.copyOf(buffer.array(), buffer.position());
        });
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
