package org.letapis.casebook.text;

import org.letapis.domain.entry.FieldPath;
import org.letapis.search.text.TextPlace;

/**
 * Words of a record, and where they stand.
 *
 * @param path of the value
 * @param place where else than anywhere they are looked for
 * @param text the words
 * @param own whether they are the record's own, to be shown as a passage; a label is not
 */
record Said(FieldPath path, TextPlace place, String text, boolean own) {}
