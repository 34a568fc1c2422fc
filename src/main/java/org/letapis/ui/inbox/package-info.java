/** The coordinator's desk: what came in, compared with what stands, and decided on. */
@NullMarked
package org.letapis.ui.inbox;

import org.jspecify.annotations.NullMarked;
