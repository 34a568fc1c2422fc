package org.letapis.search.key;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which words have a key: pairs of a key of 40 bits and a word's number, sorted, in one array. */
final class KeyTable {

  private static final int WORD_BITS = 24;

  /** Most words there may be. */
  static final int MOST_WORDS = 1 << WORD_BITS;

  private long[] pairs = new long[1 << 12];
  private int size;

  void add(long key, int word) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = key << WORD_BITS | word;
  }

  /** To be called once, after the last key and before the first search. */
  void sort() {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    pairs = Arrays.copyOf(pairs, kept);
    size = kept;
  }

  void forEach(long key, IntConsumer words) {
    long first = key << WORD_BITS;
    int at = Arrays.binarySearch(pairs, 0, size, first);
    for (int i = at < 0 ? -at - 1 : at; i < size && pairs[i] >>> WORD_BITS == key; i++) {
      words.accept((int) (pairs[i] & (MOST_WORDS - 1)));
    }
  }
}
