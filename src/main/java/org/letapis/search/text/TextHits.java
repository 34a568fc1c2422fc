package org.letapis.search.text;

import java.util.List;

/**
 * What was found.
 *
 * @param hits the best first
 * @param total how many there are
 * @param exact whether that is the number and not less than it
 */
public record TextHits(List<Hit> hits, long total, boolean exact) {

  /** Nothing. */
  public static final TextHits NONE = new TextHits(List.of(), 0, true);

  /**
   * One of them.
   *
   * @param id of the record
   * @param score higher is better
   */
  public record Hit(String id, float score) {}

  public TextHits {
    hits = List.copyOf(hits);
  }
}
