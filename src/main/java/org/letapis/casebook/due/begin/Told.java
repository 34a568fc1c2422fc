package org.letapis.casebook.due.begin;

import java.time.Instant;
import java.util.Optional;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.store.row.RecordRow;

/**
 * A record out of which something may be due.
 *
 * @param subject for an event, whom it happened to
 * @param changed when it was last changed
 */
public record Told(CaseRecord state, Optional<RecordId> subject, Instant changed) {

  /** As the store keeps it. */
  public static Told of(RecordRow row) {
    return new Told(row.state(), row.subject(), row.changed());
  }

  /** As a life has it. */
  public static Told of(RecordSummary event) {
    return new Told(event.record(), event.subject(), event.changed());
  }
}
