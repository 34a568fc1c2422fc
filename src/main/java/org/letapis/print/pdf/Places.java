package org.letapis.print.pdf;

import java.util.Map;

/**
 * Where things came to stand when a paper was laid out.
 *
 * @param pages how many there are
 * @param headings pages of the headings by their number, both from 1
 */
record Places(int pages, Map<Integer, Integer> headings) {

  /** Before anything was laid out. */
  static final Places UNKNOWN = new Places(0, Map.of());

  Places {
    headings = Map.copyOf(headings);
  }

  /** The page of a heading; 0 while it is not known. */
  int page(int heading) {
    return headings.getOrDefault(heading, 0);
  }
}
