package org.letapis.casebook.publication;

import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.exchange.selection.Why;
import org.letapis.casebook.publication.anonymous.AnonymityReport;

/**
 * What is in a publication, and what is not.
 *
 * @param records how many of each type, by its code, in the order of the types
 * @param leftOut records that are not in it, by why
 * @param values single values of records that are, held back
 * @param contested records in which values contradict each other; one of them is given
 * @param named records whose running text may name somebody who is kept back
 * @param anonymity what was done so that nobody is recognised; nothing where people are named
 */
public record PublicationReport(
    Map<String, Long> records,
    Map<Why, Long> leftOut,
    long values,
    long contested,
    long named,
    Optional<AnonymityReport> anonymity) {

  /** All records that are in it. */
  public long total() {
    return records.values().stream().mapToLong(Long::longValue).sum();
  }
}
