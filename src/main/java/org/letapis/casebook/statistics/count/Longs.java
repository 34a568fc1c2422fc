package org.letapis.casebook.statistics.count;

import java.util.Arrays;

/** A growing list of numbers. */
final class Longs {

  private long[] numbers = new long[1 << 10];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  long get(int at) {
    return numbers[at];
  }

  void sort() {
    Arrays.sort(numbers, 0, size);
  }
}
