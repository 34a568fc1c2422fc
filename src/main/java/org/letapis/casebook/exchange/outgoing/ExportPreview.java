package org.letapis.casebook.exchange.outgoing;

/**
 * What a bundle would hold.
 *
 * @param counts how much of what, and what is left out
 * @param files how many attached files
 * @param fileBytes their size
 * @param filled how many earlier entries are made up for: more of them may be given now
 * @param bytes about how large the bundle would be
 */
public record ExportPreview(
    Load.Counts counts, long files, long fileBytes, long filled, long bytes) {}
