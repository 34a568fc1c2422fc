package org.letapis.casebook.life.span;

import java.util.Optional;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.EventFields;

/**
 * An event of a life.
 *
 * @param summary the event as lists show it
 * @param own whether it happened to the person; else it only names the person
 */
public record LifeEvent(RecordSummary summary, boolean own) {

  private static final PartialDate NEVER = PartialDate.unread("");

  public RecordId id() {
    return summary.id();
  }

  public String type() {
    return summary.type();
  }

  public CaseRecord record() {
    return summary.record();
  }

  /** When it was or began; unread when nobody knows. */
  public PartialDate start() {
    return summary.start().orElse(NEVER);
  }

  /** When it ended; unread when nobody knows or it did not last. */
  public PartialDate end() {
    return summary.end().orElse(NEVER);
  }

  /** The case file it belongs to. */
  public Optional<RecordId> proceeding() {
    return record().get(EventFields.PROCEEDING);
  }

  /** What supports it. */
  public Evidence evidence() {
    return Evidence.of(record());
  }
}
