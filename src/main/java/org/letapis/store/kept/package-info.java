/** Rows of records in memory, as they were last read. */
@NullMarked
package org.letapis.store.kept;

import org.jspecify.annotations.NullMarked;
