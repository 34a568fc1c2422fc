package org.letapis.media.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;

/** The pages of the first stream of an Ogg file (RFC 3533). */
final class OggPages {
  private static final int HEAD = 27;
  private static final int MOST = 2_000_000;

  /**
   * @param offset where it begins
   * @param granule the time at its end, in the stream's units; -1 where no packet ends on it
   * @param continued whether it begins in the middle of a packet
   */
  record Page(long offset, long granule, boolean continued) {}

  private final SeekableByteChannel channel;
  private final List<Page> pages = new ArrayList<>();
  private int serial;

  OggPages(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    long at = 0;
    while (true) {
      ByteBuffer head = head(at);
      if (head.remaining() < HEAD || head.getInt(0) != 0x5367674F) {
        break;
      }
      byte[] sizes = MediaSource.read(channel, at + HEAD, head.get(26) & 0xFF);
      if (pages.isEmpty()) {
        serial = head.getInt(14);
      }
      if (head.getInt(14) == serial) {
        pages.add(new Page(at, head.getLong(6), (head.get(5) & 1) != 0));
      }
      if (pages.size() > MOST) {
        throw new Problem(MediaProblem.TOO_LARGE);
      }
      at += HEAD + sizes.length + sum(sizes);
    }
    if (pages.isEmpty()) {
      throw new IOException("no pages");
    }
  }

  private ByteBuffer head(long at) throws IOException {
    return ByteBuffer.wrap(MediaSource.read(channel, at, HEAD)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int sum(byte[] sizes) {
    int sum = 0;
    for (byte size : sizes) {
      sum += size & 0xFF;
    }
    return sum;
  }

  List<Page> list() {
    return pages;
  }

  /** The time at the end of the stream. */
  long last() {
    for (int i = pages.size() - 1; i >= 0; i--) {
      if (pages.get(i).granule() >= 0) {
        return pages.get(i).granule();
      }
    }
    return 0;
  }

  /** The pieces of packets on a page; the last is unfinished where the page says so. */
  Pieces pieces(Page page) throws IOException {
    ByteBuffer head = head(page.offset());
    byte[] sizes = MediaSource.read(channel, page.offset() + HEAD, head.get(26) & 0xFF);
    byte[] body = MediaSource.read(channel, page.offset() + HEAD + sizes.length, sum(sizes));
    List<byte[]> pieces = new ArrayList<>();
    int from = 0;
    int to = 0;
    boolean open = false;
    for (byte size : sizes) {
      to = Math.min(body.length, to + (size & 0xFF));
      open = size == -1;
      if (!open) {
        pieces.add(Arrays.copyOfRange(body, from, to));
        from = to;
      }
    }
    if (open) {
      pieces.add(Arrays.copyOfRange(body, from, to));
    }
    return new Pieces(pieces, open);
  }

  /**
   * @param open whether the last goes on on the next page
   */
  record Pieces(List<byte[]> list, boolean open) {}
}
