/** The way in: the main class, and the wiring of all rooms by constructors. */
@NullMarked
package org.letapis.app;

import org.jspecify.annotations.NullMarked;
