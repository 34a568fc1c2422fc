/** Counts what the columns hold. */
@NullMarked
package org.letapis.casebook.statistics.count;

import org.jspecify.annotations.NullMarked;
