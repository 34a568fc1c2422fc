package org.letapis.journal;

/**
 * What a crash or a power cut left at the journal's end: a batch that was never acknowledged. It is
 * not read, and moved to a file {@code torn-…} beside the segments before the next append.
 *
 * @param segment number of the last segment
 * @param from first byte of the unfinished batch
 * @param to end of the file
 * @param blank whether the file was made longer but never filled, as some file systems leave it
 */
public record Tail(int segment, long from, long to, boolean blank) {}
