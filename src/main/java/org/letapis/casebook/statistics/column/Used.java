package org.letapis.casebook.statistics.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values of a dictionary that somebody still needs, under new numbers. */
final class Used<T> {

  private static final int NONE = -1;

  private final Dictionary<T> all;
  private final int[] codes;
  private final List<T> values = new ArrayList<>();

  Used(Dictionary<T> all) {
    this.all = all;
    this.codes = new int[all.size()];
    Arrays.fill(codes, NONE);
  }

  /** The new number of an old one. */
  int code(int old) {
    if (codes[old] == NONE) {
      codes[old] = values.size();
      values.add(all.get(old));
    }
    return codes[old];
  }

  List<T> values() {
    return values;
  }
}
