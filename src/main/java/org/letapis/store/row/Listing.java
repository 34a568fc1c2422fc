package org.letapis.store.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;

/**
 * Which visible records a long list shows, and a page of it.
 *
 * @param types codes of the types wanted; empty for all
 * @param words for each word, beginnings of name keys, of which the record or one that it names has
 *     at least one; empty for all
 * @param keys name keys of which the record has every one, as they are stored; empty for all
 * @param from only what may have begun on that day or later; null for no bound
 * @param to only what may have begun on that day or earlier; null for no bound. With a bound, what
 *     nobody knows the day of is left out
 * @param order how they are sorted
 * @param after the last record of the page before; nothing for the first page. A page goes on where
 *     that record stands now; after one that is gone there is nothing
 * @param limit most records, at least 1
 */
public record Listing(
    Set<String> types,
    List<List<String>> words,
    Set<String> keys,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Order order,
    Optional<RecordId> after,
    int limit) {

  /** How records are sorted; ties by id. */
  public enum Order {
    /** By title, in the order of the alphabet. */
    TITLE,
    /** By the first day it may have begun; those nobody knows the day of come last. */
    OLDEST,
    /** The other way round; those nobody knows the day of come last here, too. */
    NEWEST,
    /** Last changed first. */
    CHANGED
  }

  public Listing {
    types = Set.copyOf(types);
    words = words.stream().map(List::copyOf).toList();
    keys = Set.copyOf(keys);
  }

  /** Whether only what happened in some time is wanted. */
  public boolean dated() {
    return from != null || to != null;
  }
}
