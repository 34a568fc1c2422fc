/** A folder that was in other hands: parts swapped, put back or changed byte by byte. */
@NullMarked
package org.letapis.casebook.hostile;

import org.jspecify.annotations.NullMarked;
