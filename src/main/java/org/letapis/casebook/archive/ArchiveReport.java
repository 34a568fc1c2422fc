package org.letapis.casebook.archive;

/**
 * What was written or read.
 *
 * @param entries with content or as digests
 * @param records as they stand now; those that are shown no more are among the entries only
 * @param files attached ones
 * @param own lines of own state
 * @param unreadable entries and files that are damaged here, and so are not in it
 */
public record ArchiveReport(long entries, long records, long files, long own, long unreadable) {}
