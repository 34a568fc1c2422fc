package org.letapis.media.film;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;

/**
 * What an H.264 decoder must know first (avcC of ISO/IEC 14496-15).
 *
 * @param lengthSize bytes of the length before each unit
 * @param start the parameter sets with start codes, as a decoder takes them
 * @param width in pixels, whole blocks
 * @param height in pixels, whole blocks
 */
record AvcConfig(int lengthSize, byte[] start, int width, int height) {
  private static final byte[] CODE = {0, 0, 0, 1};
  private static final int SEQUENCE = 7;
  private static final int PICTURE = 8;

  /** 4096 × 2304, and some. */
  private static final long MOST_PIXELS = 9_500_000;

  static AvcConfig read(byte[] avcC) throws IOException {
    try {
      ByteBuffer in = ByteBuffer.wrap(avcC);
      in.position(4);
      int lengthSize = (in.get() & 3) + 1;
      List<byte[]> units = new ArrayList<>();
      take(in, in.get() & 31, units);
      if (units.isEmpty()) {
        throw new Problem(MediaProblem.UNSUPPORTED);
      }
      ByteBuffer first = ByteBuffer.wrap(units.getFirst().clone());
      first.get();
      H264Utils.unescapeNAL(first);
      SeqParameterSet set = SeqParameterSet.read(first);
      take(in, in.get() & 0xFF, units);
      long width = 16L * (set.picWidthInMbsMinus1 + 1);
      long height = 16L * (set.picHeightInMapUnitsMinus1 + 1);
      if (width <= 0 || height <= 0 || !set.frameMbsOnlyFlag || set.bitDepthLumaMinus8 != 0) {
        throw new Problem(MediaProblem.UNSUPPORTED);
      }
      if (width > 8192 || height > 8192 || width * height > MOST_PIXELS) {
        throw new Problem(MediaProblem.TOO_LARGE);
      }
      return new AvcConfig(lengthSize, joined(units), (int) width, (int) height);
    } catch (BufferUnderflowException | IndexOutOfBoundsException cutOff) {
      throw new IOException("parameters cut off", cutOff);
    }
  }

  private static void take(ByteBuffer in, int count, List<byte[]> units) {
    for (int i = 0; i < count; i++) {
      byte[] unit = new byte[in.getShort() & 0xFFFF];
      in.get(unit);
      if (unit.length > 1) {
        units.add(unit);
      }
    }
  }

  private static byte[] joined(List<byte[]> units) {
    int length = units.stream().mapToInt(unit -> CODE.length + unit.length).sum();
    ByteBuffer out = ByteBuffer.allocate(length);
    units.forEach(unit -> out.put(CODE).put(unit));
    return out.array();
  }

  H264Decoder decoder() {
    return H264Decoder.createH264DecoderFromCodecPrivate(ByteBuffer.wrap(start));
  }

  /**
   * The units of a sample with start codes. Parameter sets in between are left out: they could ask
   * for more memory than was allowed for.
   */
  ByteBuffer pictures(byte[] sample) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(sample);
    ByteBuffer out = ByteBuffer.allocate(sample.length * 4 + CODE.length);
    while (in.remaining() > lengthSize) {
      long length = 0;
      for (int i = 0; i < lengthSize; i++) {
        length = length << 8 | (in.get() & 0xFF);
      }
      if (length == 0 || length > in.remaining()) {
        throw new IOException("a unit that does not fit");
      }
      int type = in.get(in.position()) & 31;
      int end = in.position() + (int) length;
      if (type != SEQUENCE && type != PICTURE) {
        out.put(CODE).put(sample, in.position(), (int) length);
      }
      in.position(end);
    }
    return out.flip();
  }
}
