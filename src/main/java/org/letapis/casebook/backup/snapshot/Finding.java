package org.letapis.casebook.backup.snapshot;

/**
 * Something about a snapshot that is not as it should be.
 *
 * @param code label key, {@code backup.finding.…}
 * @param where a block, a part or an author's number; never a name
 */
public record Finding(String code, String where) {}
