/**
 * Bulletins that Martus exported as XML, in each of the three versions of its format: whatever
 * fields people made for themselves, with grids and attached files.
 */
@NullMarked
package org.letapis.foreign.martus;

import org.jspecify.annotations.NullMarked;
