package org.letapis.store.row;

import org.letapis.domain.entry.RecordId;

/**
 * What was said of two records together.
 *
 * @param first the one whose id comes first, and whose entries say so
 * @param second the other
 * @param word code of what counts, lower-case letters
 */
public record Tie(RecordId first, RecordId second, String word) {}
