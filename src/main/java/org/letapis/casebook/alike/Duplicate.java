package org.letapis.casebook.alike;

import java.util.List;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Pair;

/**
 * Two records that may be about the same.
 *
 * @param pair which
 * @param reasons what speaks for it, the weightiest first; never empty
 * @param weight how much speaks for it, from 1; for sorting only
 */
public record Duplicate(Pair pair, List<Reason> reasons, int weight) {

  public Duplicate {
    reasons = List.copyOf(reasons);
  }

  /** The other of the two. */
  public RecordId otherThan(RecordId one) {
    return pair.first().equals(one) ? pair.second() : pair.first();
  }
}
