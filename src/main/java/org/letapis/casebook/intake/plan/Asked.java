package org.letapis.casebook.intake.plan;

import java.util.List;
import org.letapis.domain.entry.RecordId;

/**
 * Somebody a row speaks of who may be known.
 *
 * @param sheet name of the table
 * @param row where the row stands
 * @param person the id they would have if they were new
 * @param title what the row calls them
 * @param born as the row says it; empty where it does not
 * @param candidates those who may be meant, the likeliest first; never empty
 */
public record Asked(
    String sheet,
    long row,
    RecordId person,
    String title,
    String born,
    List<Candidate> candidates) {

  public Asked {
    candidates = List.copyOf(candidates);
  }
}
