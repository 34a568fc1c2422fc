package org.letapis.merge;

import java.time.Instant;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import tools.jackson.databind.JsonNode;

/**
 * A value somebody gave that nobody has overwritten since with knowledge of it.
 *
 * @param value stored value; JSON null for cleared
 * @param entry the latest entry that says so
 * @param author who wrote it
 * @param time when, by the author's clock
 */
public record Candidate(JsonNode value, EntryId entry, AuthorId author, Instant time)
    implements Comparable<Candidate> {

  /** By time as claimed, then by id: an order everybody computes alike. */
  @Override
  public int compareTo(Candidate other) {
    int byTime = time.compareTo(other.time);
    return byTime != 0 ? byTime : entry.compareTo(other.entry);
  }
}
