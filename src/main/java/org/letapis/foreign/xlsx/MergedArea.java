package org.letapis.foreign.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that were made one; their value stands in the first.
 *
 * @param first row, from 1
 * @param last row
 * @param column the first, from 0
 */
record MergedArea(long first, long last, int column) {

  private static final Pattern REFERENCE =
      Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

  /** An area over several rows; one within a row means nothing for other cells. */
  static Optional<MergedArea> parse(String reference) {
    Matcher m = REFERENCE.matcher(reference);
    if (!m.matches()) {
      return Optional.empty();
    }
    long first = Long.parseLong(m.group(2));
    long last = Long.parseLong(m.group(4));
    return last > first && first > 0
        ? Optional.of(new MergedArea(first, last, column(m.group(1))))
        : Optional.empty();
  }

  /** The column of a reference such as {@code AB12}, from 0; -1 where it is none. */
  static int column(String reference) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && at < 4) {
      char c = reference.charAt(at);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
      at++;
    }
    return at == 0 || at == 4 ? -1 : column - 1;
  }

  /** How people call a column, from 0: A, B … AB. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
