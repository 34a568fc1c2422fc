package org.letapis.search.match;

import java.util.List;

/**
 * How much speaks for two people being one.
 *
 * @param tier how much, all together
 * @param score of the best pair of their names, from 0 to 1; for sorting only
 * @param reasons what speaks against first
 */
public record PersonMatch(Tier tier, double score, List<Reason> reasons) {

  public PersonMatch {
    reasons = List.copyOf(reasons);
  }

  /** Whether a reason is given. */
  public boolean has(ReasonCode code) {
    return reasons.stream().anyMatch(r -> r.code() == code);
  }
}
