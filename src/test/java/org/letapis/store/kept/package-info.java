/** Tests of rows that are kept in memory. */
@NullMarked
package org.letapis.store.kept;

import org.jspecify.annotations.NullMarked;
