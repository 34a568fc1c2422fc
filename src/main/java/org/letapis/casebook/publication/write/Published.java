package org.letapis.casebook.publication.write;

import org.letapis.casebook.publication.PublicationReport;

/**
 * What was written.
 *
 * @param report what is in it, and what not
 * @param files attached files that went along
 * @param filesKept attached files that did not: they could not be cleaned, or are not here
 */
public record Published(PublicationReport report, long files, long filesKept) {}
