package org.letapis.casebook.backup.snapshot;

import org.letapis.casebook.backup.format.Manifest;

/**
 * A snapshot that was made and read back.
 *
 * @param manifest what it holds
 * @param written bytes that had to be written to the medium
 */
public record Made(Manifest manifest, long written) {}
