package org.letapis.ui.kit.form.field;

import org.letapis.domain.entry.RecordId;

/**
 * A record offered while typing.
 *
 * @param record which
 * @param type code of its type
 * @param title its name in the language of the casebook
 * @param detail what tells it from its namesakes (born, region, last event); may be empty
 */
public record Suggestion(RecordId record, String type, String title, String detail) {}
