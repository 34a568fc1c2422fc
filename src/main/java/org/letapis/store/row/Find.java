package org.letapis.store.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.entry.RecordId;

/**
 * Which visible records to list.
 *
 * @param types codes of the types wanted; empty for all
 * @param words for each word, beginnings of name keys, of which a record has at least one; empty
 *     for all
 * @param byTitle whether sorted by title; else the last changed come first
 * @param after the last record of the page before; nothing for the first page. A page goes on where
 *     that record stands now; after one that is gone there is nothing
 * @param limit most records, at least 1
 */
public record Find(
    Set<String> types,
    List<List<String>> words,
    boolean byTitle,
    Optional<RecordId> after,
    int limit) {

  public Find {
    types = Set.copyOf(types);
    words = words.stream().map(List::copyOf).toList();
  }
}
