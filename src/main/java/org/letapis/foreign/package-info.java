/** Formats of other programs: what they wrote is read as hostile, and what they read is written. */
@NullMarked
package org.letapis.foreign;

import org.jspecify.annotations.NullMarked;
