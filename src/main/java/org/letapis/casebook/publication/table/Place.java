package org.letapis.casebook.publication.table;

import org.letapis.domain.schema.Field;

/**
 * A column that a published table may have.
 *
 * @param heading in the language of the publication; no two of a table are the same
 * @param field the field, or the column of a list, that it tells of
 * @param part what of it
 */
public record Place(String heading, Field<?> field, Part part) {}
