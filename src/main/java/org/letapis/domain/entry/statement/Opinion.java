package org.letapis.domain.entry.statement;

import java.time.Instant;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.EntryId;

/**
 * What a reviewer said of an entry.
 *
 * @param verdict what
 * @param comment to the entry's author; a question where the verdict asks; may be empty
 * @param decision the entry that says so
 * @param reviewer who
 * @param time when, by the reviewer's clock
 */
public record Opinion(
    Verdict verdict, String comment, EntryId decision, AuthorId reviewer, Instant time) {}
