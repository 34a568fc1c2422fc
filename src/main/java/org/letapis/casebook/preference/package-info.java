/** How its owner wants the casebook to look and to guard itself: kept in it, never handed on. */
@NullMarked
package org.letapis.casebook.preference;

import org.jspecify.annotations.NullMarked;
