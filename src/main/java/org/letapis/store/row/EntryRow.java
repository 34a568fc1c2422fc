package org.letapis.store.row;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;

/**
 * What is known of an entry without reading it.
 *
 * @param id of the entry
 * @param author who wrote it
 * @param seq its number in the author's chain, from 1
 * @param record the record it is about; null for an omitted entry
 * @param kind code of its kind; empty for an omitted entry
 * @param status what it counts for here
 * @param time when, by the author's claim; kept to the millisecond
 * @param at the frame of the journal it lies in
 * @param index which line of the frame, from 0
 */
public record EntryRow(
    EntryId id,
    AuthorId author,
    long seq,
    @Nullable RecordId record,
    String kind,
    EntryStatus status,
    Instant time,
    Position at,
    int index) {

  /** The same that counts for something else. */
  public EntryRow as(EntryStatus other) {
    return other == status
        ? this
        : new EntryRow(id, author, seq, record, kind, other, time, at, index);
  }
}
