package org.letapis.vault.slot;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What may be told of a slot without any key.
 *
 * @param id unique within the header
 * @param made the day, in UTC; a passphrase has none, so that nobody learns when it was changed
 * @param threshold how many shares are needed; 0 but for shares
 * @param shares how many there are; 0 but for shares
 */
public record SlotView(
    String id, SlotKind kind, Optional<LocalDate> made, int threshold, int shares) {}
