/**
 * The append-only, authenticated log of entries: the one thing that must survive.
 *
 * <p>A folder of segments {@code 000001.log}, {@code 000002.log} … . A segment is a header ({@link
 * org.letapis.journal.segment.SegmentHeader}) and frames ({@link org.letapis.journal.frame}).
 * Frames are appended in batches that are on the disk wholly or not at all. Reading and opening
 * write nothing; what a crash left unfinished at the end is moved aside before the first append. A
 * segment found damaged is left as it is, and the next batch begins a new one.
 */
@NullMarked
package org.letapis.journal;

import org.jspecify.annotations.NullMarked;
