/** Watches whether the window answers at once. */
@NullMarked
package org.letapis.app.stall;

import org.jspecify.annotations.NullMarked;
