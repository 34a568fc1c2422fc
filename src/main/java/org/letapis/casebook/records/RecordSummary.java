package org.letapis.casebook.records;

import java.time.Instant;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;

/**
 * A record as a list shows it.
 *
 * @param record the record as it stands
 * @param title name of a person, facility or organisation in the casebook's language; empty for
 *     what has none
 * @param subject for an event, whom it happened to
 * @param subjectTitle title of the subject; empty when there is none
 * @param start for an event, when it was or began
 * @param end for an event that lasted, when it ended
 * @param changed when it was last changed, by the claim of who changed it
 * @param conflicted whether some field has several standing values
 * @param pending how many entries of others wait for a decision
 */
public record RecordSummary(
    CaseRecord record,
    String title,
    Optional<RecordId> subject,
    String subjectTitle,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    Instant changed,
    boolean conflicted,
    int pending) {

  public RecordId id() {
    return record.id();
  }

  public String type() {
    return record.type();
  }
}
