package org.letapis.casebook.intake.plan;

import java.util.Arrays;

/** What becomes of each row, and what stood in it: five bytes a row. */
final class RowVerdicts {

  private byte[] verdicts = new byte[1_024];
  private int[] digests = new int[1_024];
  private int size;

  void add(Verdict verdict, long digest) {
    if (size == verdicts.length) {
      verdicts = Arrays.copyOf(verdicts, size * 2);
      digests = Arrays.copyOf(digests, size * 2);
    }
    verdicts[size] = (byte) verdict.ordinal();
    digests[size++] = Long.hashCode(digest);
  }

  int size() {
    return size;
  }

  Verdict verdict(int row) {
    return Verdict.values()[verdicts[row]];
  }

  /** Whether the same stands in that row as when it was looked at. */
  boolean isSame(int row, long digest) {
    return row < size && digests[row] == Long.hashCode(digest);
  }
}
