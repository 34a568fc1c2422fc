/** Entries: immutable, hash-chained, field-by-field committed changes to records. */
@NullMarked
package org.letapis.domain.entry;

import org.jspecify.annotations.NullMarked;
