package org.letapis.casebook.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Opinion;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.FieldDifference;

/**
 * One record in the inbox, with what others say of it and what stands here.
 *
 * @param record which record
 * @param status what accepting would do
 * @param held whether it was put aside by an earlier decision
 * @param authors names of who wrote the waiting entries
 * @param entries the waiting entries
 * @param standing the record as it stands here; blank when it is new
 * @param proposed the record as it would stand
 * @param differences field by field
 * @param conflicts fields that would have several values, since both sides changed them
 * @param title what to call it
 * @param received when the latest of it came in, by the authors' clocks
 * @param writers who wrote the waiting entries
 * @param opinions what reviewers said of them that nobody overruled, earliest first
 * @param disputed whether reviewers who did not know of each other decided differently; then it
 *     waits until one who knows decides once more
 */
public record ReviewItem(
    RecordId record,
    Status status,
    boolean held,
    List<String> authors,
    List<EntryId> entries,
    CaseRecord standing,
    CaseRecord proposed,
    List<FieldDifference> differences,
    Set<FieldPath> conflicts,
    String title,
    Instant received,
    Set<AuthorId> writers,
    List<Opinion> opinions,
    boolean disputed) {

  /** What accepting would do. */
  public enum Status {
    /** A record not known here. */
    NEW,
    /** Changes to a known record. */
    CHANGED,
    /** Changes that contradict ours. */
    CONFLICT;

    /** The tail of the label's key {@code review.status.<code>}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
