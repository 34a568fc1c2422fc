/** Files that are either wholly there or not there at all, whatever is cut off in the middle. */
@NullMarked
package org.letapis.crypto.io;

import org.jspecify.annotations.NullMarked;
