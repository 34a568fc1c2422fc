/** Recognises files of other programs by what is in them, and opens them. */
@NullMarked
package org.letapis.foreign.open;

import org.jspecify.annotations.NullMarked;
