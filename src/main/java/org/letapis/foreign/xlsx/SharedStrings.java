package org.letapis.foreign.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.xml.StrictXml;

/**
 * The words that cells of a workbook share. They stand apart from the cells and have to be at hand
 * while these are read, so they are kept as bytes side by side, within a bound.
 */
final class SharedStrings {

  /** Bytes of all of them. */
  private static final int MOST = 96 << 20;

  private static final int CHUNK = 1 << 20;

  private final List<byte[]> chunks = new ArrayList<>();

  /** Where each begins: chunk and place; its end is where its length says. */
  private long[] places = new long[1_024];

  private int[] lengths = new int[1_024];
  private int count;
  private int used = CHUNK;
  private long all;

  private SharedStrings() {}

  static SharedStrings none() {
    return new SharedStrings();
  }

  static SharedStrings read(StrictXml xml, Bounds bounds) {
    SharedStrings strings = new SharedStrings();
    while (xml.nextStart()) {
      if (xml.name().equals("si")) {
        // One longer than allowed tells that it is too long where a cell shows it.
        strings.add(RichText.read(xml, bounds.cell()));
      }
    }
    return strings;
  }

  private void add(String words) {
    byte[] bytes = words.getBytes(UTF_8);
    all += bytes.length + 12;
    if (all > MOST) {
      throw new Problem(ForeignProblem.TOO_LARGE, MOST >> 20);
    }
    if (used + bytes.length > CHUNK) {
      chunks.add(new byte[Math.max(CHUNK, bytes.length)]);
      used = 0;
    }
    System.arraycopy(bytes, 0, chunks.getLast(), used, bytes.length);
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
    }
    places[count] = ((long) (chunks.size() - 1) << 32) | used;
    lengths[count++] = bytes.length;
    used += bytes.length;
  }

  int size() {
    return count;
  }

  /** The words of that number, from 0. */
  String get(int index) {
    byte[] chunk = chunks.get((int) (places[index] >>> 32));
    return new String(chunk, (int) places[index], lengths[index], UTF_8);
  }
}
