/** The kinds of event that follow a detention: custody, court, release and what comes after. */
@NullMarked
package org.letapis.domain.types.event;

import org.jspecify.annotations.NullMarked;
