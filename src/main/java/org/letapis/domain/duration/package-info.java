/** Lengths of time as courts and people say them: read, kept, compared and printed again. */
@NullMarked
package org.letapis.domain.duration;

import org.jspecify.annotations.NullMarked;
