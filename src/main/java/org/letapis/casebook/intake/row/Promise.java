package org.letapis.casebook.intake.row;

import org.letapis.domain.entry.RecordId;

/**
 * A record that a cell refers to by the key of its row, which may be anywhere in the source.
 *
 * @param record which
 * @param otherwise what is to be told where it is nowhere
 */
public record Promise(RecordId record, Trouble otherwise) {}
