package org.letapis.casebook.records;

import java.time.Instant;
import org.letapis.domain.record.Change;

/**
 * What somebody has typed and not saved. Kept in the vault, never exported.
 *
 * @param change what is typed so far, against the record as it stood; its record id is the draft's
 * @param time when it was last typed in
 */
public record Draft(Change change, Instant time) {}
