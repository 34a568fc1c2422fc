/** A life drawn to scale on a time axis. */
@NullMarked
package org.letapis.ui.history.line;

import org.jspecify.annotations.NullMarked;
