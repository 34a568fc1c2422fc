package org.letapis.media.box;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.BitSet;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;

/**
 * Where the samples of a track lie and when they are due: the tables stsz, stsc, stco or co64,
 * stts, ctts and stss.
 */
public final class Samples {

  /** A day of pictures at 25 a second. */
  private static final int MOST = 2_200_000;

  private final int[] sizes;
  private final long[] offsets;
  private final long[] decodeTimes;
  private final int[] shifts;
  private final BitSet keys;
  private final boolean allKeys;

  private Samples(
      int[] sizes, long[] offsets, long[] decodeTimes, int[] shifts, BitSet keys, boolean allKeys) {
    this.sizes = sizes;
    this.offsets = offsets;
    this.decodeTimes = decodeTimes;
    this.shifts = shifts;
    this.keys = keys;
    this.allKeys = allKeys;
  }

  static Samples read(SeekableByteChannel channel, Box table) throws IOException {
    try {
      int[] sizes = sizes(required(channel, table, "stsz"));
      long[] offsets = offsets(channel, table, sizes);
      var ctts = table.find(channel, "ctts");
      var stss = table.find(channel, "stss");
      return new Samples(
          sizes,
          offsets,
          times(required(channel, table, "stts"), sizes.length),
          ctts.isPresent()
              ? shifts(ctts.get().bytes(channel), sizes.length)
              : new int[sizes.length],
          stss.isPresent() ? keys(stss.get().bytes(channel), sizes.length) : new BitSet(),
          stss.isEmpty());
    } catch (BufferUnderflowException cutOff) {
      throw new IOException("a table that is cut off", cutOff);
    }
  }

  private static ByteBuffer required(SeekableByteChannel channel, Box table, String type)
      throws IOException {
    Box box = table.find(channel, type).orElseThrow(() -> new IOException("a missing table"));
    return box.bytes(channel);
  }

  private static int count(long count) {
    if (count < 0 || count > MOST) {
      throw new Problem(MediaProblem.TOO_LARGE);
    }
    return (int) count;
  }

  private static int[] sizes(ByteBuffer stsz) throws IOException {
    stsz.getInt();
    int same = stsz.getInt();
    int[] sizes = new int[count(stsz.getInt() & 0xFFFF_FFFFL)];
    if (same != 0) {
      Arrays.fill(sizes, same);
    } else {
      stsz.asIntBuffer().get(sizes);
    }
    for (int size : sizes) {
      if (size < 0) {
        throw new IOException("a size below nothing");
      }
    }
    return sizes;
  }

  private static long[] offsets(SeekableByteChannel channel, Box table, int[] sizes)
      throws IOException {
    long[] chunks = chunks(channel, table);
    ByteBuffer stsc = required(channel, table, "stsc");
    stsc.getInt();
    int runs = count(stsc.getInt() & 0xFFFF_FFFFL);
    long[] offsets = new long[sizes.length];
    int sample = 0;
    int perChunk = 0;
    int nextRun = 0;
    long nextFirst = runs > 0 ? stsc.getInt() & 0xFFFF_FFFFL : 0;
    for (int chunk = 0; chunk < chunks.length && sample < sizes.length; chunk++) {
      while (nextRun < runs && chunk + 1 >= nextFirst) {
        perChunk = stsc.getInt();
        stsc.getInt();
        nextRun++;
        nextFirst = nextRun < runs ? stsc.getInt() & 0xFFFF_FFFFL : 0;
      }
      long at = chunks[chunk];
      for (int i = 0; i < perChunk && sample < sizes.length; i++) {
        offsets[sample] = at;
        at += sizes[sample++];
      }
    }
    // What lies nowhere is left at the end of the file, where nothing can be read.
    Arrays.fill(offsets, sample, offsets.length, Long.MAX_VALUE / 2);
    return offsets;
  }

  private static long[] chunks(SeekableByteChannel channel, Box table) throws IOException {
    boolean narrow = table.find(channel, "stco").isPresent();
    ByteBuffer list = required(channel, table, narrow ? "stco" : "co64");
    list.getInt();
    long[] chunks = new long[count(list.getInt() & 0xFFFF_FFFFL)];
    for (int i = 0; i < chunks.length; i++) {
      chunks[i] = narrow ? list.getInt() & 0xFFFF_FFFFL : list.getLong();
    }
    return chunks;
  }

  private static long[] times(ByteBuffer stts, int samples) {
    stts.getInt();
    int runs = count(stts.getInt() & 0xFFFF_FFFFL);
    long[] times = new long[samples];
    int sample = 0;
    long time = 0;
    for (int run = 0; run < runs; run++) {
      long count = stts.getInt() & 0xFFFF_FFFFL;
      long step = stts.getInt() & 0xFFFF_FFFFL;
      for (long i = 0; i < count && sample < samples; i++) {
        times[sample++] = time;
        time += step;
      }
    }
    Arrays.fill(times, sample, samples, time);
    return times;
  }

  private static int[] shifts(ByteBuffer ctts, int samples) {
    ctts.getInt();
    int runs = count(ctts.getInt() & 0xFFFF_FFFFL);
    int[] shifts = new int[samples];
    int sample = 0;
    for (int run = 0; run < runs; run++) {
      long count = ctts.getInt() & 0xFFFF_FFFFL;
      int shift = ctts.getInt();
      for (long i = 0; i < count && sample < samples; i++) {
        shifts[sample++] = shift;
      }
    }
    return shifts;
  }

  private static BitSet keys(ByteBuffer stss, int samples) {
    stss.getInt();
    int count = count(stss.getInt() & 0xFFFF_FFFFL);
    BitSet keys = new BitSet(samples);
    for (int i = 0; i < count; i++) {
      int number = stss.getInt();
      if (number >= 1 && number <= samples) {
        keys.set(number - 1);
      }
    }
    return keys;
  }

  public int count() {
    return sizes.length;
  }

  public int size(int sample) {
    return sizes[sample];
  }

  public long offset(int sample) {
    return offsets[sample];
  }

  /** When it is decoded, in units of the track. */
  public long decodeTime(int sample) {
    return decodeTimes[sample];
  }

  /** When it is shown, in units of the track. */
  public long showTime(int sample) {
    return decodeTimes[sample] + shifts[sample];
  }

  /** Whether it can be decoded by itself. */
  public boolean isKey(int sample) {
    return allKeys || keys.get(sample);
  }

  /** The last sample decoded at a time or before it. */
  public int at(long time) {
    int found = Arrays.binarySearch(decodeTimes, time);
    return Math.clamp(found < 0 ? -found - 2 : found, 0, Math.max(0, sizes.length - 1));
  }
}
