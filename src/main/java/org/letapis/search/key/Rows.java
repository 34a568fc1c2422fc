package org.letapis.search.key;

import java.util.Arrays;

/** Rows of numbers one after another, such as the words of each person. */
final class Rows {

  private int[] numbers = new int[1 << 10];
  private int[] ends = new int[1 << 8];
  private int rows;
  private int size;

  /** Adds a number to the row being written. */
  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1));
    }
    numbers[size++] = number;
  }

  /** Ends the row being written. */
  void next() {
    if (rows == ends.length) {
      ends = Arrays.copyOf(ends, rows + (rows >> 1));
    }
    ends[rows++] = size;
  }

  void trim() {
    numbers = Arrays.copyOf(numbers, size);
    ends = Arrays.copyOf(ends, rows);
  }

  /** Where a row begins. */
  int from(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  /** Where a row ends: the place after its last number. */
  int to(int row) {
    return ends[row];
  }

  int at(int place) {
    return numbers[place];
  }
}
