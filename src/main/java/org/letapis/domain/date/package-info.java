/** Dates as people know them: never more precise than what was said. */
@NullMarked
package org.letapis.domain.date;

import org.jspecify.annotations.NullMarked;
