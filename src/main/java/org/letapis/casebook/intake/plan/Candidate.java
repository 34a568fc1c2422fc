package org.letapis.casebook.intake.plan;

import java.util.List;
import org.letapis.casebook.names.Ground;
import org.letapis.domain.entry.RecordId;

/**
 * Somebody known who may be the one a row speaks of.
 *
 * @param person who
 * @param title what to call them
 * @param born when, in the stored form of dates; empty where nobody knows
 * @param tier how much speaks for it, to be said under {@code names.tier.<tier>}
 * @param grounds why, what speaks against first
 */
public record Candidate(
    RecordId person, String title, String born, String tier, List<Ground> grounds) {

  public Candidate {
    grounds = List.copyOf(grounds);
  }
}
