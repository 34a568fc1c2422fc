package org.letapis.casebook.exchange;

import java.nio.file.Path;
import org.letapis.casebook.exchange.outgoing.ExportPreview;

/**
 * What a bundle that was written holds.
 *
 * @param file where it is
 * @param entries how many entries travel with their content
 * @param withheld how many travel as digests only
 * @param files how many attached files
 * @param bytes size of the bundle
 * @param preview what was left out, and why
 */
public record ExportReport(
    Path file, long entries, long withheld, long files, long bytes, ExportPreview preview) {}
