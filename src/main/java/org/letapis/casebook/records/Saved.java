package org.letapis.casebook.records;

import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;

/**
 * A change that is on disk.
 *
 * @param record which record
 * @param entry the entry it became
 */
public record Saved(RecordId record, EntryId entry) {}
