package org.letapis.merge;

import java.util.List;
import java.util.Optional;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.statement.Opinion;

/**
 * What an entry counts for, by everything its reviewers said of it.
 *
 * @param outcome what it counts for
 * @param disputed whether reviewers who did not know of each other said different things
 * @param standing what nobody overruled, earliest first; empty when nobody decided
 */
public record Ruling(Outcome outcome, boolean disputed, List<Opinion> standing) {

  /** What an entry counts for. */
  public enum Outcome {
    /** Nobody decided. */
    OPEN,
    ACCEPTED,
    /** Waits: put aside, asked about, or disputed. */
    HELD,
    REJECTED
  }

  public Ruling {
    standing = List.copyOf(standing);
  }

  /** The question that waits for an answer, if somebody asked one. */
  public Optional<Opinion> question() {
    return standing.stream().filter(o -> o.verdict() == Verdict.ASK).findFirst();
  }
}
