package org.letapis.search.match;

import java.util.Comparator;
import java.util.List;

/**
 * How alike two names are.
 *
 * @param score from 0 to 1; a proposal from {@link NameMatcher#PROPOSED}
 * @param reasons what speaks against first
 */
public record NameMatch(double score, List<Reason> reasons) {

  public NameMatch {
    reasons = reasons.stream().sorted(Comparator.comparing(r -> r.code().ordinal())).toList();
  }

  /** Whether the names alone let them be one person. */
  public boolean isProposed() {
    return score >= NameMatcher.PROPOSED;
  }

  /** Whether anything speaks against it. */
  public boolean isContradicted() {
    return reasons.stream().anyMatch(r -> r.code().isAgainst());
  }

  /** Whether a reason is given. */
  public boolean has(ReasonCode code) {
    return reasons.stream().anyMatch(r -> r.code() == code);
  }
}
