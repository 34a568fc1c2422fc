package org.letapis.casebook.records;

import java.util.Optional;
import java.util.Set;
import org.letapis.domain.entry.RecordId;

/**
 * Which records to list.
 *
 * @param types codes of the types wanted; empty for all
 * @param text words to find in names under any spelling, each as a beginning; empty for all
 * @param order how they are sorted
 * @param after the last record of the page before; nothing for the first page
 * @param limit most records, from 1 to 1,000
 */
public record RecordQuery(
    Set<String> types, String text, Order order, Optional<RecordId> after, int limit) {

  /** How records are sorted. */
  public enum Order {
    /** By title, in the casebook's language. */
    TITLE,
    /** By how well the names fit the text, in any spelling, the best first; one page only. */
    LIKENESS,
    /** Last changed first. */
    CHANGED
  }

  public RecordQuery {
    types = Set.copyOf(types);
    limit = Math.clamp(limit, 1, 1_000);
  }

  /** The first so many of some types, by title. */
  public static RecordQuery byTitle(String text, int limit, String... types) {
    return new RecordQuery(Set.of(types), text, Order.TITLE, Optional.empty(), limit);
  }

  /** The first so many of some types whose names fit best. */
  public static RecordQuery byLikeness(String text, int limit, String... types) {
    return new RecordQuery(Set.of(types), text, Order.LIKENESS, Optional.empty(), limit);
  }

  /** The last changed of some types. */
  public static RecordQuery recent(int limit, String... types) {
    return new RecordQuery(Set.of(types), "", Order.CHANGED, Optional.empty(), limit);
  }
}
