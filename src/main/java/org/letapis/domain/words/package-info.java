/** Stored values and the names of fields in words, for whoever reads a record. */
@NullMarked
package org.letapis.domain.words;

import org.jspecify.annotations.NullMarked;
