package org.letapis.media.sound;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;

/** Where the frames of an MP3 file lie (ISO/IEC 11172-3 and 13818-3, layer III). */
final class Mp3Frames {
  private static final int MOST = 4_000_000;
  private static final int PIECE = 64 * 1024;
  private static final int[] RATES = {44100, 48000, 32000};
  private static final int[] BITS_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] BITS_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };

  private long[] offsets = new long[1024];
  private int count;
  private int rate;
  private int perFrame;

  static Mp3Frames read(SeekableByteChannel channel) throws IOException {
    Mp3Frames frames = new Mp3Frames();
    long at = afterTag(channel);
    byte[] piece = {};
    long from = 0;
    while (true) {
      if (at - from + 4 > piece.length) {
        piece = MediaSource.read(channel, at, PIECE);
        from = at;
        if (piece.length < 4) {
          break;
        }
      }
      int length = frames.length(piece, (int) (at - from));
      if (length > 0) {
        frames.add(at);
      }
      at += Math.max(1, length);
    }
    if (frames.count == 0) {
      throw new IOException("no frames");
    }
    return frames;
  }

  /** An ID3v2 tag says its own length in four times seven bits. */
  private static long afterTag(SeekableByteChannel channel) throws IOException {
    byte[] head = MediaSource.read(channel, 0, 10);
    if (head.length < 10 || head[0] != 'I' || head[1] != 'D' || head[2] != '3') {
      return 0;
    }
    return 10
        + ((head[6] & 0x7F) << 21
            | (head[7] & 0x7F) << 14
            | (head[8] & 0x7F) << 7
            | head[9] & 0x7F);
  }

  /** The length of the frame whose header is here; 0 where there is none like the first. */
  private int length(byte[] bytes, int at) {
    if (bytes[at] != -1 || (bytes[at + 1] & 0xE0) != 0xE0 || (bytes[at + 1] & 6) != 2) {
      return 0;
    }
    int version = bytes[at + 1] >> 3 & 3;
    int bits = bytes[at + 2] >> 4 & 15;
    int index = bytes[at + 2] >> 2 & 3;
    if (version == 1 || bits == 0 || bits == 15 || index == 3) {
      return 0;
    }
    boolean first = version == 3;
    int hertz = RATES[index] >> (first ? 0 : version == 2 ? 1 : 2);
    if (rate != 0 && hertz != rate) {
      return 0;
    }
    rate = hertz;
    perFrame = first ? 1152 : 576;
    int kilobits = first ? BITS_1[bits] : BITS_2[bits];
    return (first ? 144_000 : 72_000) * kilobits / hertz + (bytes[at + 2] >> 1 & 1);
  }

  private void add(long offset) {
    if (count == MOST) {
      throw new Problem(MediaProblem.TOO_LARGE);
    }
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, count * 2);
    }
    offsets[count++] = offset;
  }

  int count() {
    return count;
  }

  long offset(int frame) {
    return offsets[frame];
  }

  int rate() {
    return rate;
  }

  double secondsPerFrame() {
    return (double) perFrame / rate;
  }
}
