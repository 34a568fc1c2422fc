package org.letapis.bundle.content;

import java.util.UUID;
import org.letapis.bundle.age.AgeKind;
import org.letapis.domain.entry.Digest;

/**
 * What was written.
 *
 * @param id the bundle's random id
 * @param digest SHA-256 of its tagmanifest: the same for everybody who opens it
 * @param encryption what kind of keys it is encrypted for
 * @param entries how many entries and stubs
 * @param files how many attached files
 * @param innerLength bytes inside the encryption, padding included
 */
public record BundleSummary(
    UUID id, Digest digest, AgeKind encryption, long entries, int files, long innerLength) {}
