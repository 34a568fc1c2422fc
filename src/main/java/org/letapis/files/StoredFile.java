package org.letapis.files;

import org.letapis.domain.entry.Digest;

/**
 * A file in the vault.
 *
 * @param digest SHA-256 of its content
 * @param size of its content, in bytes
 */
public record StoredFile(Digest digest, long size) {}
