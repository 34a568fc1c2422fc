/**
 * The append-only, authenticated log of entries: the one thing that must survive.
 *
 * <p>A folder of segments {@code 000001.log}, {@code 000002.log} … . A segment is a header ({@link
 * org.letapis.journal.segment.SegmentHeader}) and frames ({@link org.letapis.journal.frame}).
 * Frames are appended in batches that are on the disk wholly or not at all. Reading and opening
 * write nothing; what a crash left unfinished at the end is moved aside before the first append. A
 * segment found damaged is left as it is, and the next batch begins a new one.
 *
 * <p>A segment that takes no more may be written again ({@link org.letapis.journal.Rewriting}),
 * without own state that was superseded or without what is damaged. Its frames keep their
 * positions; {@link org.letapis.journal.segment.Moves} tells where the bytes are.
 */
@NullMarked
package org.letapis.journal;

import org.jspecify.annotations.NullMarked;
