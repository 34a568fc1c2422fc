package org.letapis.casebook.publication;

import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.RecordType;

/**
 * A record as it is published: without what is held back and, where people are not to be
 * recognised, with another id and nothing in it that names somebody. Every writer writes this and
 * asks nothing else of the casebook.
 *
 * @param record its values, typed as always; references name records by the ids they have here
 * @param type of the record, with the casebook's own fields
 * @param title what to call it in the language of the publication; for an event its kind
 */
public record PublishedRecord(CaseRecord record, RecordType type, String title) {}
